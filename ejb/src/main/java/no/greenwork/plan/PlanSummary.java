package no.greenwork.plan;

import java.time.LocalDate;

/**
 * What there is beside a placement, for its own page: days and numbers, no content.
 *
 * @param plan number of the version of the plan in force, 0 for none
 * @param reviewDue the day of a review that is due and not held, or null
 * @param nextReview when the next one will fall due, or null
 * @param reviewHeld the day on which the latest was held, or null
 * @param outcomes how many of those whose day has come are known
 * @param outcomesDue how many days have come
 */
public record PlanSummary(
    int plan,
    LocalDate planOn,
    LocalDate reviewDue,
    LocalDate nextReview,
    LocalDate reviewHeld,
    int outcomes,
    int outcomesDue) {}
