package no.greenwork.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Meetings as they are sent: what may not be seen is absent. */
final class MeetingJson {
  /** Something that was agreed. */
  public record PointJson(
      String id, String agreed, Attendee party, LocalDate dueOn, LocalDate doneOn, String doneBy) {}

  /**
   * Of office and provider.
   *
   * @param farm name of the farm that is invited
   * @param minutes version of what was agreed, 0 for none
   */
  public record Of(
      String id,
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
      List<PointJson> points) {}

  /** Of a farm that is invited: when and where, and what it agreed to itself. */
  public record AtFarm(
      String id,
      LocalDate onDate,
      LocalTime fromTime,
      String place,
      boolean cancelled,
      List<PointJson> points) {}

  private MeetingJson() {}

  static Of of(Meeting m) {
    return new Of(
        m.id(),
        m.onDate(),
        m.fromTime(),
        m.place(),
        m.agenda(),
        m.withParticipant(),
        m.withNav(),
        m.withProvider(),
        m.farm(),
        m.arrangedBy(),
        m.cancelled(),
        m.reason(),
        m.minutes(),
        m.points().stream()
            .map(
                p ->
                    new PointJson(
                        Long.toString(p.id()),
                        p.agreed(),
                        p.party(),
                        p.dueOn(),
                        p.doneOn(),
                        p.doneBy()))
            .toList());
  }

  static AtFarm of(FarmMeeting m) {
    return new AtFarm(
        m.id(),
        m.onDate(),
        m.fromTime(),
        m.place(),
        m.cancelled(),
        m.points().stream()
            .map(
                p ->
                    new PointJson(
                        Long.toString(p.id()), p.agreed(), null, p.dueOn(), p.doneOn(), null))
            .toList());
  }
}
