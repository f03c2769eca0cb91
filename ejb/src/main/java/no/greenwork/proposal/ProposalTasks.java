package no.greenwork.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.participant.Disclosure;
import no.greenwork.placement.NoticeKind;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/**
 * Proposals for NAV to decide on, people who are long away for NAV to look at, and what one side
 * has done for the other to have seen.
 */
@ApplicationScoped
public class ProposalTasks implements TaskSource {
  private static final String VIEW = "CONCAT('/placements/view?id=', p.public_id)";
  private static final String PROPOSALS =
      "SELECT IF(pr.no_show, 'NO_SHOW', 'PROPOSAL_TO_DECIDE') AS kind, pr.id AS subject, p.id AS placement_id, "
          + FOLLOWED_BY
          + " AS responsible, pr.proposed_on AS opened_on, NULL AS due_on, NULL AS label,"
          + " CONCAT('/proposals/view?id=', pr.public_id) AS path"
          + " FROM proposal pr JOIN placement p ON p.id = pr.placement_id WHERE pr.state = 'PENDING' AND (%s)";

  /** When NAV is to look at a mark: when it begins, and so many days after it last did. */
  private static final String AWAY_DUE =
      "IF(la.reviewed_on IS NULL, la.valid_from, la.reviewed_on + INTERVAL r.rule_value DAY)";

  /** One for each mark that NAV is to look at, once or again; gone when it is over. */
  private static final String LONG_AWAY =
      "SELECT 'LONG_AWAY_REVIEW' AS kind, p.id AS subject, p.id AS placement_id, "
          + FOLLOWED_BY
          + " AS responsible, MIN("
          + AWAY_DUE
          + ") AS opened_on, NULL AS due_on, NULL AS label, "
          + VIEW
          + " AS path FROM long_away la JOIN placement p ON p.id = la.placement_id LEFT JOIN measure_rule r"
          + " ON r.measure_code = p.measure_code AND r.rule = 'LONG_AWAY_REVIEW_DAYS' AND r.valid_from = (SELECT"
          + " MAX(x.valid_from) FROM measure_rule x WHERE x.measure_code = p.measure_code AND x.rule = r.rule"
          + " AND x.valid_from <= :today) WHERE "
          + AWAY_DUE
          + " <= :today AND la.valid_from <= :today AND (la.valid_to IS NULL OR la.valid_to > :today) AND p.not_relevant_on IS NULL"
          + " AND p.error_on IS NULL AND (p.valid_to IS NULL OR p.valid_to > :today) AND (%s) GROUP BY p.id";

  private static final String NOTICES =
      "SELECT n.kind AS kind, p.id AS subject, p.id AS placement_id, %s AS responsible, MIN(n.opened_on) AS opened_on,"
          + " NULL AS due_on, NULL AS label, "
          + VIEW
          + " AS path FROM placement_notice n JOIN placement p ON p.id = n.placement_id"
          + " WHERE n.seen_at IS NULL AND n.kind IN (%s) AND (%s) GROUP BY n.kind, p.id";

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    List<SqlPart> open = new ArrayList<>();
    SqlPart scope = known(actor, PlacementScope.tasks(actor, today));
    if (actor.may(Action.DECIDE_CHANGE)) {
      open.add(part(PROPOSALS.formatted(scope.sql()), scope, today));
      SqlPart current = known(actor, PlacementScope.current(actor, today));
      open.add(part(LONG_AWAY.formatted(current.sql()), current, today));
    }
    if (actor.may(Action.SEE_NOTICE)) {
      open.add(
          part(NOTICES.formatted(FOLLOWED_BY, kinds(actor.role()), scope.sql()), scope, today));
    }
    return open;
  }

  /** Whoever may not know where the person is decides nothing about them. */
  private static SqlPart known(Actor actor, SqlPart scope) {
    return actor.is(Role.CASEWORKER)
        ? scope.and(
            new SqlPart(
                "EXISTS (SELECT 1 FROM participant pt WHERE pt.id = p.participant_id AND NOT "
                    + Disclosure.hiddenSql(actor)
                    + ")",
                Map.of()))
        : scope;
  }

  private static String kinds(Role role) {
    List<String> kinds = new ArrayList<>();
    for (NoticeKind kind : NoticeKind.values()) {
      if (kind.isFor(role)) {
        kinds.add("'" + kind + "'");
      }
    }
    return String.join(", ", kinds);
  }

  private static SqlPart part(String sql, SqlPart scope, LocalDate today) {
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("today", today);
    return new SqlPart(sql, binds);
  }
}
