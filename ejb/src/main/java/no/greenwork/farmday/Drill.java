package no.greenwork.farmday;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A fire drill of the log.
 *
 * @param people how many were on the farm
 * @param mustered how many of them had come together
 */
public record Drill(
    long id,
    LocalDate day,
    int minutes,
    String ledBy,
    String remark,
    int people,
    int mustered,
    String filedBy,
    LocalDateTime filedAt) {}
