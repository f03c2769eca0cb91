package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.SqlPart;

/** Days on which placements cannot go on as usual, and what is settled about them. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class StopQueries {
  private static final String SETTLED =
      "SELECT q.placement_id, q.stop_id AS id, q.kind, q.first_day AS `from`, q.after_day AS `to`, q.farm_name,"
          + " sa.answer, sa.reason, sa.answered_on AS answered FROM (%s) q"
          + " LEFT JOIN stop_answer sa ON sa.placement_id = q.placement_id AND sa.stop_id = q.stop_id"
          + " ORDER BY q.first_day, q.placement_id, q.stop_id LIMIT 200";

  /**
   * What a farm is told: when somebody does not come, or it is not settled; never why. Its own days
   * only: a period that goes on after the stay would tell that the placement does.
   */
  private static final String AT_FARM =
      """
      SELECT q.placement_id, GREATEST(q.first_day, fs.valid_from) AS `from`,
        NULLIF(LEAST(COALESCE(q.after_day, DATE '9999-12-31'), COALESCE(fs.valid_to, DATE '9999-12-31')), DATE '9999-12-31') AS `to`,
        sa.answer IS NOT NULL AS settled
      FROM (%s) q JOIN stay fs ON fs.placement_id = q.placement_id AND fs.farm_id = :scope_id
        AND fs.valid_from < COALESCE(q.after_day, DATE '9999-12-31') AND (fs.valid_to IS NULL OR fs.valid_to > GREATEST(q.first_day, :today))
      LEFT JOIN stop_answer sa ON sa.placement_id = q.placement_id AND sa.stop_id = q.stop_id
      WHERE COALESCE(sa.answer, '') <> 'AS_USUAL' AND COALESCE(q.farm_id, fs.farm_id) = fs.farm_id
      ORDER BY 2, q.placement_id LIMIT 200
      """;

  /** How many people a period concerns, without telling who they are. */
  private static final String BY_PERIOD =
      """
      SELECT q.kind, f.org_number AS farm, f.name AS farm_name, a.reference AS agreement, MIN(q.first_day) AS `from`, NULLIF(MAX(COALESCE(q.after_day, DATE '9999-12-31')), DATE '9999-12-31') AS `to`,
        COUNT(DISTINCT q.placement_id) AS people, COUNT(DISTINCT sa.placement_id) AS settled
      FROM (%s) q LEFT JOIN stop_answer sa ON sa.placement_id = q.placement_id AND sa.stop_id = q.stop_id
      LEFT JOIN farm f ON f.id = q.farm_id LEFT JOIN agreement a ON a.id = q.agreement_id
      GROUP BY q.stop_id, q.kind, f.org_number, f.name, a.reference ORDER BY 5, q.stop_id LIMIT 100
      """;

  @Inject private Database database;
  @Inject private PlacementDetails details;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /**
   * What a farm is told of one of its people.
   *
   * @param settled that the person does not come; else it is not settled yet
   */
  public record FarmStop(long placementId, LocalDate from, LocalDate to, boolean settled) {
    public LocalDate lastDay() {
      return new DateRange(from, to).lastDay();
    }
  }

  /** A period with how many it concerns and for how many it is settled. */
  public record PeriodStop(
      StopKind kind,
      String farm,
      String farmName,
      String agreement,
      LocalDate from,
      LocalDate to,
      int people,
      int settled) {
    public LocalDate lastDay() {
      return new DateRange(from, to).lastDay();
    }
  }

  /**
   * Of one placement; nothing for a caseworker to whom the person's whereabouts are not shown, nor
   * for those who see no person.
   *
   * @param found one that has just been shown
   */
  public PlacementStops of(OpenedPlacement found) {
    if (current.get().role().seesNoPerson() || found.hidesPlace(current.get())) {
      return PlacementStops.NOTHING;
    }
    return new PlacementStops(found.row().version(), of(found.id()));
  }

  /**
   * The same by itself, so that the log says that the person was looked at.
   *
   * @throws no.greenwork.shared.NotFound if there is no such placement, or none that this user may
   *     open
   */
  public PlacementStops byRest(String publicId) {
    OpenedPlacement found = details.glance(publicId, false);
    PlacementStops shown = of(found);
    if (shown != PlacementStops.NOTHING) {
      log.person(AccessKind.REST, found.participantId(), publicId);
    }
    return shown;
  }

  List<PlacementStop> of(long placement) {
    return database.read(
        h ->
            h.createQuery(SETTLED.formatted(StopSql.stops("p.id = :placement")))
                .bind("placement", placement)
                .bind("today", clock.today())
                .mapTo(PlacementStop.class)
                .list());
  }

  /** Of those who are at the acting farm; nothing for anybody else. */
  public List<FarmStop> atFarm() {
    Actor actor = current.get();
    if (!actor.is(Role.FARMER)) {
      return List.of();
    }
    SqlPart scope = PlacementScope.of(actor, clock.today());
    return database.read(
        h ->
            h.createQuery(AT_FARM.formatted(StopSql.stops(scope.sql())))
                .bindMap(binds(scope))
                .mapTo(FarmStop.class)
                .list());
  }

  /** Within the acting coordinator's region. */
  public List<PeriodStop> byPeriod() {
    SqlPart scope = PlacementScope.of(current.get(), clock.today());
    return database.read(
        h ->
            h.createQuery(BY_PERIOD.formatted(StopSql.stops(scope.sql())))
                .bindMap(binds(scope))
                .mapTo(PeriodStop.class)
                .list());
  }

  private Map<String, Object> binds(SqlPart scope) {
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("today", clock.today());
    return binds;
  }
}
