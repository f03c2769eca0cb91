package no.greenwork.finalreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.placement.FollowedBy;
import no.greenwork.placement.PersonView;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/**
 * A final report to be written before the last day is over, or the day of an acceptance that came
 * later; anew when the end was moved later, also when the placement is out of the provider's sight
 * by then; and a version that the office has not read.
 */
@ApplicationScoped
class FinalReportTasks implements TaskSource {
  private static final String WRITE =
      "SELECT 'FINAL_REPORT_TO_WRITE' AS kind, p.id AS subject, p.id AS placement_id, "
          + FOLLOWED_BY
          + " AS responsible, GREATEST(p.valid_from, "
          + FinalReportDays.OPENS
          + ") AS opened_on, GREATEST(p.valid_to - INTERVAL 1 DAY, p.accepted_on) AS due_on, NULL AS label,"
          + " CONCAT('/finalreports/edit?id=', p.public_id) AS path FROM placement p "
          + FinalReportDays.RULE
          + " WHERE p.accepted_on <= :today AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND"
          + " p.valid_from <= :today AND "
          + FinalReportDays.OPENS
          + " <= :today AND "
          + FinalReportDays.MISSING;

  /** Out of the provider's sight the task has the reference and the initials, and no more. */
  private static final String WRITE_LATE =
      "SELECT 'FINAL_REPORT_TO_WRITE' AS kind, p.id AS subject, NULL AS placement_id, "
          + FollowedBy.SUPERVISOR
          + " AS responsible, GREATEST(p.valid_from, "
          + FinalReportDays.OPENS
          + ") AS opened_on, GREATEST(p.valid_to - INTERVAL 1 DAY, p.accepted_on) AS due_on, CONCAT(IF(x.protection = 'NONE' AND NOT x.shielded,"
          + " CONCAT("
          + PersonView.INITIALS
          + ", ' '), ''), p.public_id) AS label,"
          + " CONCAT('/finalreports/late?id=', p.public_id) AS path FROM placement p JOIN participant x ON"
          + " x.id = p.participant_id "
          + FinalReportDays.RULE
          + " WHERE (%s)";

  private static final String READ =
      "SELECT 'FINAL_REPORT_TO_READ' AS kind, p.id AS subject, p.id AS placement_id, "
          + FOLLOWED_BY
          + " AS responsible, f.on_date AS opened_on, NULL AS due_on, NULL AS label,"
          + " CONCAT('/finalreports/view?id=', p.public_id) AS path FROM final_report f JOIN"
          + " placement p ON p.id = f.placement_id WHERE f.number = (SELECT MAX(n.number) FROM"
          + " final_report n WHERE n.placement_id = p.id) AND p.error_on IS NULL AND NOT EXISTS"
          + " (SELECT 1 FROM final_report_read d WHERE d.final_report_id = f.id)";

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    SqlPart scope = PlacementScope.tasks(actor, today);
    return switch (actor.role()) {
      case SUPERVISOR -> List.of(within(WRITE, scope), late(actor, today));
      case PROVIDER_COORDINATOR ->
          List.of(within(WRITE, scope.and(PlacementScope.UNPROTECTED)), late(actor, today));
      case CASEWORKER -> List.of(within(READ, scope.and(PlacementScope.shown(actor))));
      default -> List.of();
    };
  }

  private static SqlPart late(Actor actor, LocalDate today) {
    SqlPart scope = LateScope.of(actor, today);
    return new SqlPart(WRITE_LATE.formatted(scope.sql()), scope.binds());
  }

  private static SqlPart within(String sql, SqlPart scope) {
    return new SqlPart(sql + " AND (" + scope.sql() + ")", scope.binds());
  }
}
