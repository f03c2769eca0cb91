package no.greenwork.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What an invited farm has of a meeting. It has no place for what is to be settled, for who else
 * comes or for what others agreed to, so none of it can slip through.
 *
 * @param id public id
 */
public record FarmMeeting(
    String id,
    LocalDate onDate,
    LocalTime fromTime,
    String place,
    boolean cancelled,
    List<Point> points) {
  /** Something that the farm agreed to. */
  public record Point(long id, String agreed, LocalDate dueOn, LocalDate doneOn) {}
}
