package no.greenwork.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.SqlPart;

/**
 * The meetings that a farm is invited to, in one statement, beside what its own page has logged.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class FarmMeetingQueries {
  private static final String ROWS =
      "SELECT m.public_id, m.on_date, m.from_time, m.place, m.cancelled_at IS NOT NULL AS cancelled,"
          + " q.point_id, q.agreed, q.due_on, d.on_date AS done_on FROM meeting m JOIN placement p ON"
          + " p.id = m.placement_id JOIN participant mx ON mx.id = p.participant_id LEFT JOIN"
          + " meeting_minutes n ON n.meeting_id = m.id AND n.number = (SELECT MAX(x.number) FROM"
          + " meeting_minutes x WHERE x.meeting_id = m.id) LEFT JOIN meeting_point q ON q.minutes_id"
          + " = n.id AND q.party = 'FARM' LEFT JOIN meeting_point_done d ON d.point_id = q.point_id"
          + " WHERE p.public_id = :placement AND m.farm_id = :farm AND mx.protection = 'NONE' AND NOT"
          + " mx.shielded AND (%s) ORDER BY m.on_date DESC, m.from_time DESC, m.id, q.position";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** A meeting with one of the farm's points, or without. */
  public record Row(
      String publicId,
      LocalDate onDate,
      LocalTime fromTime,
      String place,
      boolean cancelled,
      Long pointId,
      String agreed,
      LocalDate dueOn,
      LocalDate doneOn) {}

  /** Latest first; none of a placement that the farm may not see. */
  public List<FarmMeeting> beside(String placement) {
    Actor actor = current.get();
    if (!actor.is(Role.FARMER)) {
      throw new Forbidden();
    }
    SqlPart scope = PlacementScope.of(actor, clock.today());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("placement", placement);
    binds.put("farm", actor.grant().scopeId());
    Map<String, FarmMeeting> meetings = new LinkedHashMap<>();
    database
        .read(
            h -> h.createQuery(ROWS.formatted(scope.sql())).bindMap(binds).mapTo(Row.class).list())
        .forEach(row -> add(meetings, row));
    return List.copyOf(meetings.values());
  }

  private static void add(Map<String, FarmMeeting> meetings, Row row) {
    FarmMeeting meeting =
        meetings.computeIfAbsent(
            row.publicId(),
            id ->
                new FarmMeeting(
                    id,
                    row.onDate(),
                    row.fromTime(),
                    row.place(),
                    row.cancelled(),
                    new ArrayList<>()));
    if (row.pointId() != null) {
      meeting
          .points()
          .add(new FarmMeeting.Point(row.pointId(), row.agreed(), row.dueOn(), row.doneOn()));
    }
  }
}
