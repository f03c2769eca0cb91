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
 * @param beside the rest, by one statement
 */
public record PlanSummary(
    int plan,
    LocalDate planOn,
    LocalDate reviewDue,
    LocalDate nextReview,
    LocalDate reviewHeld,
    int outcomes,
    int outcomesDue,
    Beside beside) {
  /**
   * What there is of plan, final report, meetings and follow-up after employment.
   *
   * @param reportOpens from when a final report is asked for, or null where none is
   * @param meetingOn the next meeting
   * @param followUp public id of the latest follow-up
   * @param work whether the placement led to work
   */
  public record Beside(
      Integer plan,
      LocalDate planOn,
      Integer report,
      LocalDate reportOn,
      LocalDate reportOpens,
      LocalDate meetingOn,
      int meetings,
      LocalDate followUpFrom,
      LocalDate followUpTo,
      String followUp,
      boolean work) {
    /** Whether there is one to read, or one to be written by now. */
    public boolean reported(LocalDate today) {
      return report != null || reportOpens != null && !reportOpens.isAfter(today);
    }
  }
}
