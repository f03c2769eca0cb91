package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/** Sheets that are to be sent, corrected or decided about. */
@ApplicationScoped
class SheetTasks implements TaskSource {
  private static final String SUBJECT = TaskSource.subject("p.id", "s.month");

  private static final String PATH =
      "CONCAT('/attendance/sheet?placement=', p.public_id, '&month=', LEFT(s.month, 7))";

  private static final String STANDS =
      "p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL";

  /**
   * Last month's, of who was expected on some day of it; due on the rule's day of this month, or so
   * long after an acceptance that came later.
   */
  private static final String TO_SUBMIT =
      "SELECT 'SHEET_TO_SUBMIT' AS kind, p.id AS subject, p.id AS placement_id, "
          + FOLLOWED_BY
          + " AS responsible,"
          + " LAST_DAY(CAST(:today AS DATE) - INTERVAL 1 MONTH) + INTERVAL 1 DAY AS opened_on,"
          + " GREATEST(LAST_DAY(CAST(:today AS DATE) - INTERVAL 1 MONTH), p.accepted_on - INTERVAL 1 DAY) + INTERVAL (SELECT r.rule_value FROM attendance_rule r"
          + " WHERE r.rule = 'SUBMIT_DAY' AND r.measure_code = '' AND r.valid_from <= :today ORDER BY r.valid_from DESC LIMIT 1) DAY"
          + " AS due_on, NULL AS label, CONCAT('/attendance/sheet?placement=', p.public_id, '&month=',"
          + " LEFT(CAST(:today AS DATE) - INTERVAL 1 MONTH, 7)) AS path FROM placement p"
          + " WHERE p.valid_from <= LAST_DAY(CAST(:today AS DATE) - INTERVAL 1 MONTH)"
          + " AND (p.valid_to IS NULL OR p.valid_to > LAST_DAY(CAST(:today AS DATE) - INTERVAL 2 MONTH) + INTERVAL 1 DAY)"
          + " AND (EXISTS (SELECT 1 FROM week_pattern_slot w WHERE w.placement_id = p.id)"
          + " OR EXISTS (SELECT 1 FROM week_pattern_exception e WHERE e.placement_id = p.id AND e.from_time IS NOT NULL"
          + " AND e.day <= LAST_DAY(CAST(:today AS DATE) - INTERVAL 1 MONTH) AND e.day > LAST_DAY(CAST(:today AS DATE) - INTERVAL 2 MONTH)))"
          + " AND NOT EXISTS (SELECT 1 FROM attendance_sheet s WHERE s.placement_id = p.id"
          + " AND s.month = LAST_DAY(CAST(:today AS DATE) - INTERVAL 2 MONTH) + INTERVAL 1 DAY AND s.state <> 'OPEN') AND "
          + STANDS;

  /**
   * An earlier month's, of who has had a sheet by then, so that what was not sent is asked for
   * until it is; and what was opened again to be corrected.
   */
  private static final String LATE =
      "SELECT 'SHEET_TO_SUBMIT' AS kind, "
          + TaskSource.subject("p.id", "m.month")
          + " AS subject,"
          + " p.id AS placement_id, "
          + FOLLOWED_BY
          + " AS responsible, COALESCE((SELECT MAX(d.on_date) FROM attendance_decision d"
          + " WHERE d.placement_id = p.id AND d.month = m.month AND d.kind = 'CORRECTED'), m.month + INTERVAL 1 MONTH) AS opened_on,"
          + " IF(s.edition > 1, NULL, GREATEST(LAST_DAY(m.month), p.accepted_on - INTERVAL 1 DAY) + INTERVAL (SELECT r.rule_value FROM attendance_rule r"
          + " WHERE r.rule = 'SUBMIT_DAY' AND r.measure_code = '' AND r.valid_from <= :today ORDER BY r.valid_from DESC LIMIT 1) DAY)"
          + " AS due_on, NULL AS label, CONCAT('/attendance/sheet?placement=', p.public_id, '&month=', LEFT(m.month, 7)) AS path"
          + " FROM placement p JOIN (SELECT LAST_DAY(CAST(:today AS DATE) - INTERVAL n.number + 1 MONTH) + INTERVAL 1 DAY AS month"
          + " FROM (SELECT 2 AS number UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7"
          + " UNION ALL SELECT 8 UNION ALL SELECT 9 UNION ALL SELECT 10 UNION ALL SELECT 11 UNION ALL SELECT 12) n) m"
          + " LEFT JOIN attendance_sheet s ON s.placement_id = p.id AND s.month = m.month"
          + " WHERE COALESCE(s.state, 'OPEN') = 'OPEN' AND p.valid_from <= LAST_DAY(m.month) AND (p.valid_to IS NULL OR p.valid_to > m.month)"
          + " AND m.month >= (SELECT MIN(f.month) FROM attendance_sheet f WHERE f.placement_id = p.id) AND "
          + STANDS;

  /**
   * Sent and not decided about; or returned and not sent again as long as the provider could, which
   * leaves it to NAV.
   */
  static final String WITH_NAV =
      "(s.state = 'SUBMITTED' OR s.state = 'RETURNED' AND p.valid_to <= CAST(:today AS DATE) - INTERVAL "
          + PlacementScope.TAIL_DAYS
          + " DAY)";

  private static final String RETURNED =
      "SELECT 'SHEET_RETURNED' AS kind, "
          + SUBJECT
          + " AS subject, p.id AS placement_id, "
          + FOLLOWED_BY
          + " AS responsible, s.decided_on AS opened_on, NULL AS due_on,"
          + " NULL AS label, "
          + PATH
          + " AS path FROM placement p JOIN attendance_sheet s ON s.placement_id = p.id AND s.state = 'RETURNED' WHERE "
          + STANDS;

  /** %1$s is how the sheets are found. */
  private static final String TO_APPROVE =
      "SELECT 'SHEET_TO_APPROVE' AS kind, "
          + SUBJECT
          + " AS subject, p.id AS placement_id, "
          + FOLLOWED_BY
          + " AS responsible,"
          + " COALESCE(s.hold_until, s.submitted_on) AS opened_on, COALESCE(s.hold_until, s.submitted_on)"
          + " + INTERVAL (SELECT r.rule_value FROM attendance_rule r WHERE r.rule = 'DECIDE_DAYS' AND r.measure_code = ''"
          + " AND r.valid_from <= COALESCE(s.hold_until, s.submitted_on) ORDER BY r.valid_from DESC LIMIT 1) DAY AS due_on, NULL AS label, "
          + PATH
          + " AS path FROM placement p JOIN attendance_sheet s %1$s ON s.placement_id = p.id AND "
          + WITH_NAV
          + " AND (s.hold_until IS NULL OR s.hold_until <= :today) WHERE "
          + STANDS;

  /**
   * Of those that were over so long ago that nothing else is asked about them: by the months of the
   * sheets, of which next to none are open, and not by the placements of ten years.
   */
  private static final String LONG_OVER =
      " AND s.state IN ('SUBMITTED', 'RETURNED') AND s.month <= CAST(:today AS DATE) - INTERVAL %1$d DAY"
          + " AND p.valid_to <= CAST(:today AS DATE) - INTERVAL %1$d DAY";

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    if (actor.is(Role.SUPERVISOR) || actor.is(Role.PROVIDER_COORDINATOR)) {
      SqlPart scope = PlacementScope.followed(actor, today);
      return List.of(within(TO_SUBMIT, scope), within(LATE, scope), within(RETURNED, scope));
    }
    if (actor.is(Role.CASEWORKER)) {
      SqlPart shown = PlacementScope.shown(actor);
      return List.of(
          within(TO_APPROVE.formatted(""), PlacementScope.tasks(actor, today).and(shown)),
          within(
              TO_APPROVE.formatted("FORCE INDEX (attendance_sheet_state)")
                  + LONG_OVER.formatted(PlacementScope.ASKED_DAYS),
              PlacementScope.details(actor, today).and(shown)));
    }
    return List.of();
  }

  private static SqlPart within(String sql, SqlPart scope) {
    return new SqlPart(sql + " AND (" + scope.sql() + ")", scope.binds());
  }
}
