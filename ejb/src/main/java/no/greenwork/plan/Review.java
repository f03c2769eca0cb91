package no.greenwork.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A review that is due, and what was written when it was held.
 *
 * @param months after the start
 * @param dueOn the day it falls due as the start now is; of one held before the start was moved, as
 *     it was then
 * @param number version of what was written, 0 as long as nothing is
 * @param at moment of that version
 * @param who display name of who wrote it
 * @param meeting public id of the meeting at which it was held, or null
 * @param meetingOn the day of that meeting
 */
public record Review(
    int months,
    LocalDate dueOn,
    int number,
    Instant at,
    LocalDate onDate,
    String who,
    Standing standing,
    Progress progress,
    String assessment,
    String meeting,
    LocalDate meetingOn) {
  static Review due(ReviewDays.Due due) {
    return new Review(due.months(), due.on(), 0, null, null, null, null, null, null, null, null);
  }

  public boolean held() {
    return number > 0;
  }
}
