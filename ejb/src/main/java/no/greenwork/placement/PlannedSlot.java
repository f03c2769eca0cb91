package no.greenwork.placement;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One meeting time of the pattern that holds from a day on.
 *
 * @param weekday 1 is Monday
 */
public record PlannedSlot(LocalDate validFrom, WeekSlot.Weeks weeks, int weekday, LocalTime fromTime, LocalTime toTime) {}
