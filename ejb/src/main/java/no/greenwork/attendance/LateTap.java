package no.greenwork.attendance;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What a farm said of a day when its sheet was sent already.
 *
 * @param quarters hours in quarters; null where there are none, or as many as were planned
 * @param receivedAt in UTC
 */
public record LateTap(LocalDate day, FarmMark mark, Integer quarters, LocalDateTime receivedAt) {}
