package no.greenwork.finalreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/** Final reports as they are stored; the caller has opened the placement. */
@ApplicationScoped
class FinalReportReads {
  private static final String VERSIONS =
      "SELECT f.number, f.at, u.display_name AS who, d.at AS read_at FROM final_report f JOIN"
          + " app_user u ON u.id = f.user_id LEFT JOIN final_report_read d ON d.final_report_id ="
          + " f.id WHERE f.placement_id = :placement ORDER BY f.number DESC LIMIT 200";

  private static final String ROW =
      "SELECT f.id, f.number, f.at, f.on_date, u.display_name AS who, f.last_day, f.plan_number,"
          + " f.worked, f.recommendation, f.known, d.at AS read_at, o.display_name AS read_by FROM"
          + " final_report f JOIN app_user u ON u.id = f.user_id LEFT JOIN final_report_read d ON"
          + " d.final_report_id = f.id LEFT JOIN app_user o ON o.id = d.user_id WHERE f.placement_id"
          + " = :placement AND f.number = :number";

  private static final String PLAN =
      "SELECT COALESCE(MAX(number), 0) FROM plan_version WHERE placement_id = :placement";

  private static final String GOALS =
      "SELECT g.position, g.goal, g.due_on, NULL AS attained, NULL AS remark FROM plan_goal g JOIN"
          + " plan_version v ON v.id = g.plan_version_id WHERE v.placement_id = :placement AND"
          + " v.number = :plan ORDER BY g.position";

  private static final String ANSWERED =
      "SELECT position, NULL AS goal, NULL AS due_on, attained, remark FROM final_report_goal WHERE"
          + " final_report_id = :id";

  @Inject private Database database;

  private final Jsonb json = JsonbBuilder.create();

  /** A version without the goals. */
  public record Row(
      long id,
      int number,
      Instant at,
      LocalDate onDate,
      String who,
      LocalDate lastDay,
      int planNumber,
      String worked,
      String recommendation,
      String known,
      Instant readAt,
      String readBy) {}

  /** Newest first. */
  List<FinalReportQueries.Version> versions(long placement) {
    return database.read(
        h ->
            h.createQuery(VERSIONS)
                .bind("placement", placement)
                .mapTo(FinalReportQueries.Version.class)
                .list());
  }

  FinalReport report(long placement, int number) {
    Row row = row(placement, number);
    List<GoalResult> answered =
        database.read(
            h -> h.createQuery(ANSWERED).bind("id", row.id()).mapTo(GoalResult.class).list());
    return new FinalReport(
        row.number(),
        row.at(),
        row.onDate(),
        row.who(),
        row.lastDay(),
        row.planNumber(),
        row.worked(),
        row.recommendation(),
        json.fromJson(row.known(), Known.class),
        merged(goals(placement, row.planNumber()), answered),
        row.readAt(),
        row.readBy());
  }

  /**
   * @throws NotFound if there is no such version
   */
  Row row(long placement, int number) {
    return database.read(
        h ->
            h.createQuery(ROW)
                .bind("placement", placement)
                .bind("number", number)
                .mapTo(Row.class)
                .findOne()
                .orElseThrow(NotFound::new));
  }

  /** Number of the newest version of the plan, 0 for none. */
  int plan(long placement) {
    return database.read(
        h -> h.createQuery(PLAN).bind("placement", placement).mapTo(Integer.class).one());
  }

  /** The goals of a version of the plan. */
  List<GoalResult> goals(long placement, int plan) {
    return database.read(
        h ->
            h.createQuery(GOALS)
                .bind("placement", placement)
                .bind("plan", plan)
                .mapTo(GoalResult.class)
                .list());
  }

  /**
   * The same, with what a report already says of them.
   *
   * @param before a report, or null; one on another version of the plan says nothing of these
   */
  List<GoalResult> goals(long placement, int plan, FinalReport before) {
    List<GoalResult> goals = goals(placement, plan);
    return before == null || before.planNumber() != plan ? goals : merged(goals, before.goals());
  }

  private static List<GoalResult> merged(List<GoalResult> goals, List<GoalResult> answered) {
    Map<Integer, GoalResult> known =
        answered.stream().collect(Collectors.toMap(GoalResult::position, Function.identity()));
    return goals.stream()
        .map(
            g -> {
              GoalResult a = known.get(g.position());
              return a == null
                  ? g
                  : new GoalResult(g.position(), g.goal(), g.dueOn(), a.attained(), a.remark());
            })
        .toList();
  }

  String text(Known known) {
    return json.toJson(known);
  }
}
