package no.greenwork.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A meeting as office and provider see it.
 *
 * @param id public id
 * @param farm name of the farm that is invited, or null
 * @param cancelled whether it was, for the reason
 * @param reason why it was cancelled or last moved, or null
 * @param minutes number of the newest version of what was agreed, 0 for none
 * @param points what was agreed, in order
 */
public record Meeting(
    long key,
    String id,
    int version,
    LocalDate onDate,
    LocalTime fromTime,
    String place,
    String agenda,
    boolean withParticipant,
    boolean withNav,
    boolean withProvider,
    String farm,
    String arrangedBy,
    boolean cancelled,
    String reason,
    int minutes,
    List<Point> points) {
  /**
   * Something that was agreed.
   *
   * @param id stays the same through corrections
   * @param dueOn or null
   * @param doneOn or null
   */
  public record Point(
      long id, String agreed, Attendee party, LocalDate dueOn, LocalDate doneOn, String doneBy) {}

  /** Whether it can still be moved or cancelled. */
  public boolean open() {
    return !cancelled && minutes == 0;
  }

  /** Whether what was agreed can be written. */
  public boolean held(LocalDate today) {
    return !cancelled && !onDate.isAfter(today);
  }
}
