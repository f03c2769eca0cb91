package no.greenwork.stop;

import java.time.LocalDate;

/** What a farm's request is on a day; {@link #SQL} says the same to the database. */
public enum StopRequestState {
  /** Waits for the provider. */
  OPEN,
  ACCEPTED,
  REFUSED,
  WITHDRAWN,
  /** Its last day passed without an answer. */
  LAPSED;

  /** Of {@code r}, a row of stop_request, on {@code :day}. */
  static final String SQL =
      "CASE WHEN r.withdrawn_on IS NOT NULL THEN 'WITHDRAWN' WHEN r.said_yes THEN 'ACCEPTED' WHEN r.answered_on IS NOT NULL"
          + " THEN 'REFUSED' WHEN r.last_day < :day THEN 'LAPSED' ELSE 'OPEN' END";

  /**
   * @param saidYes null while there is no answer
   */
  public static StopRequestState on(
      LocalDate lastDay, boolean withdrawn, Boolean saidYes, LocalDate day) {
    if (withdrawn) {
      return WITHDRAWN;
    }
    if (saidYes != null) {
      return saidYes ? ACCEPTED : REFUSED;
    }
    return lastDay != null && lastDay.isBefore(day) ? LAPSED : OPEN;
  }
}
