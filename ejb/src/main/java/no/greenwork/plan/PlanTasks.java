package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.participant.Disclosure;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/** What plans, reviews and outcomes ask for. */
@ApplicationScoped
class PlanTasks implements TaskSource {
  /** The rule that is in force on the start or comes into force while the placement runs. */
  private static final String PLAN =
      "SELECT 'PLAN_TO_WRITE' AS kind, p.id AS subject, p.id AS placement_id, "
          + FOLLOWED_BY
          + " AS responsible,"
          + " GREATEST(p.valid_from, r.valid_from) AS opened_on, GREATEST(p.valid_from, p.accepted_on,"
          + " r.valid_from) + INTERVAL r.rule_value DAY AS due_on, NULL AS label,"
          + " CONCAT('/plans/edit?id=', p.public_id) AS path FROM placement p JOIN plan_rule r ON"
          + " r.measure_code = p.measure_code AND r.rule = 'PLAN_DAYS' AND r.valid_from = (SELECT"
          + " MAX(x.valid_from) FROM plan_rule x WHERE x.measure_code = p.measure_code AND x.rule ="
          + " 'PLAN_DAYS' AND x.valid_from <= :today) WHERE p.accepted_on <= :today AND"
          + " p.not_relevant_on IS NULL AND p.error_on IS NULL AND p.valid_from <= :today AND"
          + " (p.valid_to IS NULL OR p.valid_to > :today) AND NOT EXISTS (SELECT 1 FROM"
          + " plan_version v WHERE v.placement_id = p.id)";

  private static final String REVIEW =
      "SELECT 'REVIEW_DUE' AS kind, p.id AS subject, p.id AS placement_id, "
          + FOLLOWED_BY
          + " AS responsible, p.due_on AS opened_on, GREATEST(p.due_on, p.accepted_on) AS due_on, NULL AS label,"
          + " CONCAT('/reviews/edit?id=', p.public_id) AS path FROM ("
          + ReviewDays.LATEST
          + ") p WHERE NOT EXISTS (SELECT 1 FROM review v WHERE v.placement_id = p.id AND v.months"
          + " >= p.months)";

  private static final String OUTCOME =
      "SELECT 'OUTCOME_DUE' AS kind, p.id AS subject, p.id AS placement_id, "
          + FOLLOWED_BY
          + " AS responsible, p.valid_to - INTERVAL 1 DAY + INTERVAL q.months MONTH AS opened_on,"
          + " NULL AS due_on, NULL AS label, CONCAT('/outcomes/edit?id=', p.public_id) AS path FROM"
          + " placement p JOIN outcome_point q ON p.valid_to - INTERVAL 1 DAY + INTERVAL q.months"
          + " MONTH <= :today AND p.valid_to - INTERVAL 1 DAY + INTERVAL q.task_until_months MONTH"
          + " > :today WHERE p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on"
          + " IS NULL AND p.valid_to <= :today AND NOT EXISTS (SELECT 1 FROM outcome o WHERE"
          + " o.placement_id = p.id AND o.months = q.months)";

  /** As long ago as the last outcome is asked for. */
  private static final String ENDED_LATELY =
      "p.valid_to <= :scope_today AND p.valid_to > CAST(:scope_today AS DATE)"
          + " - INTERVAL (SELECT MAX(task_until_months) FROM outcome_point) MONTH";

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    if (actor.is(Role.SUPERVISOR)) {
      return List.of(within(PLAN, PlacementScope.tasks(actor, today)));
    }
    if (actor.is(Role.CASEWORKER)) {
      return List.of(
          within(REVIEW, PlacementScope.current(actor, today).and(opens(actor))),
          within(OUTCOME, PlacementScope.tasks(actor, today, ENDED_LATELY).and(opens(actor))));
    }
    return List.of();
  }

  /** Whom an office may not know, it cannot assess. */
  private static SqlPart opens(Actor actor) {
    return new SqlPart(
        "NOT EXISTS (SELECT 1 FROM participant pt WHERE pt.id = p.participant_id AND "
            + Disclosure.hiddenSql(actor)
            + ")",
        Map.of());
  }

  private static SqlPart within(String sql, SqlPart scope) {
    return new SqlPart(sql + " AND (" + scope.sql() + ")", scope.binds());
  }
}
