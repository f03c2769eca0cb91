package no.greenwork.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.placement.EventKind;
import no.greenwork.placement.PlacementHistory;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.SqlPart;

/** Says that what was agreed is done, for one's own side; of two who say so at once, one does. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.CLOSE_POINT)
public class PointService {
  private static final String POINT =
      "SELECT p.id AS placement_id, p.public_id AS placement, q.party, m.on_date AS meeting_on FROM"
          + " meeting_point q JOIN meeting_minutes n ON n.id = q.minutes_id JOIN meeting m ON m.id ="
          + " n.meeting_id JOIN placement p ON p.id = m.placement_id WHERE q.point_id = :point AND"
          + " p.public_id = :public AND p.error_on IS NULL AND n.number = (SELECT MAX(x.number) FROM meeting_minutes x WHERE"
          + " x.meeting_id = m.id) AND (%s)";

  private static final String INSERT =
      "INSERT IGNORE INTO meeting_point_done (point_id, at, on_date, user_id) VALUES (:point, :at,"
          + " :day, :user)";

  @Inject private PlacementHistory history;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** Of which placement and side it is. */
  public record Point(long placementId, String placement, Attendee party, LocalDate meetingOn) {}

  /**
   * @throws NotFound if this user sees no such point
   * @throws Forbidden for another side's
   */
  public void done(String placement, long point) {
    Actor actor = current.get();
    Attendee side = Attendee.of(actor.role()).orElseThrow(Forbidden::new);
    Point found = find(placement, point, actor, side);
    if (!side.closes(found.party())) {
      throw new Forbidden();
    }
    int done =
        database.read(
            h ->
                h.createUpdate(INSERT)
                    .bind("point", point)
                    .bind("at", clock.now())
                    .bind("day", clock.today())
                    .bind("user", actor.userId())
                    .execute());
    if (done == 0) {
      throw new Conflict("", "ALREADY_THERE");
    }
    history.keep(
        found.placementId(),
        found.placement(),
        EventKind.MEETING_POINT_DONE,
        null,
        Map.of("meetingOn", found.meetingOn()));
  }

  private Point find(String placement, long point, Actor actor, Attendee side) {
    SqlPart scope = MeetingScope.of(actor, side, clock.today());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("point", point);
    binds.put("public", placement == null ? "" : placement);
    return database
        .read(
            h ->
                h.createQuery(POINT.formatted(scope.sql()))
                    .bindMap(binds)
                    .mapTo(Point.class)
                    .findOne())
        .orElseThrow(NotFound::new);
  }
}
