package no.greenwork.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.Actor;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/**
 * What was agreed with a day, for who is to do it; and, for the side that called a meeting, what
 * was agreed to be written down once it has been held.
 */
@ApplicationScoped
class MeetingTasks implements TaskSource {
  private static final String PAGE =
      "CONCAT('/meetings/view?placement=', p.public_id, '&id=', m.public_id)";

  private static final String OF_FARM = "CONCAT('/placements/view?id=', p.public_id, '#meetings')";

  private static final String POINT =
      "SELECT 'MEETING_POINT' AS kind, q.point_id AS subject, p.id AS placement_id, %s AS"
          + " responsible, n.on_date AS opened_on, q.due_on AS due_on, NULL AS label, %s AS path FROM"
          + " meeting_point q JOIN meeting_minutes n ON n.id = q.minutes_id JOIN meeting m ON m.id ="
          + " n.meeting_id JOIN placement p ON p.id = m.placement_id WHERE q.party = '%s' AND"
          + " q.due_on IS NOT NULL AND n.number = (SELECT MAX(x.number) FROM meeting_minutes x WHERE"
          + " x.meeting_id = m.id) AND NOT EXISTS (SELECT 1 FROM meeting_point_done d WHERE"
          + " d.point_id = q.point_id) AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND (%s)";

  /** Nobody is asked for ever: two months after the day it is left as it is. */
  private static final String MINUTES =
      "SELECT 'MEETING_MINUTES' AS kind, m.id AS subject, p.id AS placement_id, m.arranged_by AS"
          + " responsible, m.on_date AS opened_on, NULL AS due_on, NULL AS label, %s AS path FROM"
          + " meeting m JOIN placement p ON p.id = m.placement_id"
          + " WHERE m.arranged_party = '%s' AND m.cancelled_at IS NULL AND m.on_date <= :today AND"
          + " m.on_date > :today - INTERVAL 2 MONTH AND NOT EXISTS (SELECT 1 FROM meeting_minutes n"
          + " WHERE n.meeting_id = m.id) AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND"
          + " (%s)";

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    Optional<Attendee> side = Attendee.of(actor.role());
    if (side.isEmpty()) {
      return List.of();
    }
    SqlPart scope = MeetingScope.tasks(actor, side.get(), today);
    String responsible =
        switch (side.get()) {
          case NAV, PROVIDER -> FOLLOWED_BY;
          default -> "NULL";
        };
    boolean farm = side.get() == Attendee.FARM;
    SqlPart points =
        part(
            POINT.formatted(responsible, farm ? OF_FARM : PAGE, side.get(), scope.sql()),
            scope,
            today);
    return farm
        ? List.of(points)
        : List.of(points, part(MINUTES.formatted(PAGE, side.get(), scope.sql()), scope, today));
  }

  private static SqlPart part(String sql, SqlPart scope, LocalDate today) {
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("today", today);
    return new SqlPart(sql, binds);
  }
}
