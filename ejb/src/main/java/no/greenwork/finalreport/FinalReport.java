package no.greenwork.finalreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of a final report.
 *
 * @param lastDay the end that it is about
 * @param planNumber version of the plan whose goals it answers, 0 for none
 * @param who display name of who wrote it
 * @param readAt when the office marked it as read, or null
 */
public record FinalReport(
    int number,
    Instant at,
    LocalDate onDate,
    String who,
    LocalDate lastDay,
    int planNumber,
    String worked,
    String recommendation,
    Known known,
    List<GoalResult> goals,
    Instant readAt,
    String readBy) {}
