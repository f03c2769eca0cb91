package no.greenwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.participant.Disclosure;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/** What visits ask for, until they are answered or the referral is decided. */
@ApplicationScoped
class VisitTasks implements TaskSource {
  private static final String STATE = "(" + today(VisitState.SQL) + ")";
  private static final String UNDECIDED = VisitSql.UNDECIDED;

  private static final String FIRST =
      "(SELECT MIN(d.on_date) FROM visit_date d WHERE d.visit_id = v.id)";

  /** By the same condition as what the farm is shown, and without saying who comes. */
  private static final String OF_FARM =
      "SELECT '%s' AS kind, v.id AS subject, NULL AS placement_id, NULL AS responsible, %s AS opened_on, %s AS due_on,"
          + " pr.name AS label, CONCAT('/visits/view?id=', v.public_id) AS path"
          + VisitSql.FROM
          + " JOIN participant x ON x.id = p.participant_id JOIN provider pr ON pr.id = p.provider_id WHERE "
          + today(VisitSql.AT_FARM)
          + " AND %s";

  private static final String OF_PLACEMENT =
      "SELECT '%s' AS kind, v.id AS subject, p.id AS placement_id, %s AS responsible, %s AS opened_on, %s AS due_on,"
          + " NULL AS label, CONCAT('/visits/view?id=', v.public_id) AS path"
          + VisitSql.FROM
          + " WHERE %s AND (%s)";

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    return switch (actor.role()) {
      case FARMER -> List.of(chooses(actor, today), says(actor, today));
      case PROVIDER_COORDINATOR, SUPERVISOR -> ofProvider(PlacementScope.tasks(actor, today));
      case CASEWORKER ->
          List.of(
              part(
                  "VISIT_PLANNED",
                  FOLLOWED_BY,
                  "v.confirmed_on",
                  "c.on_date",
                  STATE + " = 'CONFIRMED'",
                  PlacementScope.current(actor, today).and(knows(actor))));
      default -> List.of();
    };
  }

  /** An office that may not know the person is not told where they are. */
  private static SqlPart knows(Actor actor) {
    return new SqlPart(
        "NOT EXISTS (SELECT 1 FROM participant pt WHERE pt.id = p.participant_id AND "
            + Disclosure.hiddenSql(actor)
            + ")",
        Map.of());
  }

  private static List<SqlPart> ofProvider(SqlPart scope) {
    return List.of(
        part(
            "VISIT_TO_CONFIRM",
            FOLLOWED_BY,
            "v.chosen_on",
            "LEAST(v.chosen_on + INTERVAL 2 DAY, c.on_date)",
            STATE + " = 'CHOSEN'",
            scope),
        part(
            "VISIT_TO_REPLAN",
            FOLLOWED_BY,
            "IF(v.chosen = 0, v.chosen_on, COALESCE(c.on_date, v.last_on) + INTERVAL 1 DAY)",
            "NULL",
            STATE
                + " IN ('NONE_SUITS', 'LAPSED') AND NOT EXISTS (SELECT 1 FROM visit n WHERE n.placement_id = v.placement_id AND n.id > v.id)",
            scope),
        part(
            "VISIT_TO_ANSWER",
            FOLLOWED_BY,
            "c.on_date + INTERVAL 1 DAY",
            "NULL",
            STATE + " = 'HELD' AND " + UNDECIDED + " AND " + silent("PARTICIPANT"),
            scope));
  }

  private static SqlPart chooses(Actor actor, LocalDate today) {
    return atFarm(
        OF_FARM.formatted(
            "VISIT_DAY_TO_CHOOSE",
            "v.proposed_on",
            "LEAST(v.proposed_on + INTERVAL 3 DAY, " + FIRST + ")",
            STATE + " = 'PROPOSED'"),
        actor,
        today);
  }

  private static SqlPart says(Actor actor, LocalDate today) {
    return atFarm(
        OF_FARM.formatted(
            "VISIT_FARM_TO_ANSWER",
            "c.on_date + INTERVAL 1 DAY",
            "NULL",
            STATE + " = 'HELD' AND " + silent("FARM")),
        actor,
        today);
  }

  private static SqlPart atFarm(String sql, Actor actor, LocalDate today) {
    return new SqlPart(sql, Map.of("scope_id", actor.grant().scopeId(), "today", today));
  }

  private static SqlPart part(
      String kind, String responsible, String opened, String due, String where, SqlPart scope) {
    Map<String, Object> binds = new HashMap<>(scope.binds());
    return new SqlPart(
        OF_PLACEMENT.formatted(kind, responsible, opened, due, where, scope.sql()), binds);
  }

  private static String silent(String side) {
    return "NOT EXISTS (SELECT 1 FROM visit_answer s WHERE s.visit_id = v.id AND s.side = '"
        + side
        + "')";
  }

  private static String today(String sql) {
    return sql.replace(":day", ":today");
  }
}
