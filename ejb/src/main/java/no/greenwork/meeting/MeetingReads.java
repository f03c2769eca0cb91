package no.greenwork.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.mapper.Nested;

/** Meetings as they are stored; the caller has opened the placement. */
@ApplicationScoped
class MeetingReads {
  private static final String ROWS =
      "SELECT m.id AS key_id, m.public_id, m.version, m.on_date, m.from_time, m.place, m.agenda,"
          + " m.with_participant, m.with_nav, m.with_provider, f.name AS farm, u.display_name AS"
          + " arranged_by, m.cancelled_at IS NOT NULL AS cancelled, m.reason, COALESCE((SELECT"
          + " MAX(n.number) FROM meeting_minutes n WHERE n.meeting_id = m.id), 0) AS minutes FROM"
          + " meeting m JOIN app_user u ON u.id = m.arranged_by LEFT JOIN farm f ON f.id = m.farm_id"
          + " WHERE m.placement_id = :placement ORDER BY m.on_date DESC, m.from_time DESC, m.id";

  /** Of the newest version of each. */
  private static final String POINTS =
      "SELECT n.meeting_id, q.point_id AS id, q.agreed, q.party, q.due_on, d.on_date AS done_on,"
          + " u.display_name AS done_by FROM meeting m JOIN meeting_minutes n ON n.meeting_id = m.id"
          + " AND n.number = (SELECT MAX(x.number) FROM meeting_minutes x WHERE x.meeting_id = m.id)"
          + " JOIN meeting_point q ON q.minutes_id = n.id LEFT JOIN meeting_point_done d ON"
          + " d.point_id = q.point_id LEFT JOIN app_user u ON u.id = d.user_id WHERE m.placement_id ="
          + " :placement ORDER BY n.meeting_id, q.position";

  /** Stays in order, of which those that are over are known to the farm for a while. */
  private static final String STAYS =
      "SELECT f.id, f.name, s.valid_from, s.valid_to FROM stay s LEFT JOIN farm f ON f.id = s.farm_id"
          + " WHERE s.placement_id = :placement ORDER BY s.valid_from";

  private static final String INVITED = "SELECT farm_id FROM meeting WHERE id = :id";

  private static final String OPEN =
      "SELECT x.protection = 'NONE' AND NOT x.shielded FROM participant x WHERE x.id = :participant";

  @Inject private Database database;

  /** A row of the table. */
  public record Row(
      long keyId,
      String publicId,
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
      int minutes) {}

  /** A point and whose it is. */
  public record OfMeeting(long meetingId, @Nested Meeting.Point point) {}

  /** Latest first. */
  List<Meeting> of(long placement) {
    return database.read(
        h -> {
          Map<Long, List<Meeting.Point>> points =
              h
                  .createQuery(POINTS)
                  .bind("placement", placement)
                  .mapTo(OfMeeting.class)
                  .list()
                  .stream()
                  .collect(
                      Collectors.groupingBy(
                          OfMeeting::meetingId,
                          Collectors.mapping(OfMeeting::point, Collectors.toList())));
          return h.createQuery(ROWS).bind("placement", placement).mapTo(Row.class).list().stream()
              .map(row -> meeting(row, points.getOrDefault(row.keyId(), List.of())))
              .toList();
        });
  }

  private static Meeting meeting(Row r, List<Meeting.Point> points) {
    return new Meeting(
        r.keyId(),
        r.publicId(),
        r.version(),
        r.onDate(),
        r.fromTime(),
        r.place(),
        r.agenda(),
        r.withParticipant(),
        r.withNav(),
        r.withProvider(),
        r.farm(),
        r.arrangedBy(),
        r.cancelled(),
        r.reason(),
        r.minutes(),
        points);
  }

  /** Farms and own premises of a placement, in the order of its stays. */
  List<MeetingFarm> stays(long placement) {
    return database.read(
        h -> h.createQuery(STAYS).bind("placement", placement).mapTo(MeetingFarm.class).list());
  }

  /**
   * The farm where the person is on the day, or was until lately, or will be first; empty where
   * that is the provider's own premises.
   */
  Optional<MeetingFarm> farm(long placement, LocalDate day) {
    return MeetingFarm.on(stays(placement), day);
  }

  /** Id of the farm that is invited, or null. */
  Long invited(long meeting) {
    return database.read(
        h ->
            h.createQuery(INVITED)
                .bind("id", meeting)
                .map((rs, context) -> rs.getObject(1, Long.class))
                .one());
  }

  /** Whether a farm may know of meetings about this person: nobody protected or shielded. */
  boolean farmMayKnow(long participant) {
    return database.read(
        h -> h.createQuery(OPEN).bind("participant", participant).mapTo(Boolean.class).one());
  }
}
