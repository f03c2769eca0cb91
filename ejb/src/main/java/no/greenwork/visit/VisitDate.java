package no.greenwork.visit;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A day proposed for a visit.
 *
 * @param position 1, 2 or 3
 * @param from when it begins
 */
public record VisitDate(int position, LocalDate day, LocalTime from) {}
