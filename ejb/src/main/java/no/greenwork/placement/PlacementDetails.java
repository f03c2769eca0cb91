package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** One placement, opened by somebody who may; the log says that they did. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class PlacementDetails {
  private static final String CALLEES =
      """
      SELECT 'CASEWORKER' AS duty, u.display_name AS name, u.phone, u.email FROM placement p
        JOIN app_user u ON u.id = COALESCE(p.referred_by, p.created_by) WHERE p.id = :id
      UNION ALL
      SELECT 'SUPERVISOR', u.display_name, u.phone, u.email FROM placement_supervisor s JOIN app_user u ON u.id = s.user_id
        WHERE s.placement_id = :id AND s.valid_from <= :day AND (s.valid_to IS NULL OR s.valid_to > :day)
      UNION ALL
      SELECT 'PROVIDER', v.name, v.phone, v.email FROM placement p JOIN provider v ON v.id = p.provider_id WHERE p.id = :id
      UNION ALL
      SELECT 'FARM', f.name, f.phone, f.email FROM placement p LEFT JOIN stay s ON s.placement_id = p.id
        AND s.valid_from = (SELECT MAX(y.valid_from) FROM stay y WHERE y.placement_id = p.id
          AND y.valid_from <= GREATEST(:day, COALESCE(p.valid_from, :day)))
        JOIN farm f ON f.id = IF(p.accepted_on IS NULL, p.wished_farm_id, s.farm_id) WHERE p.id = :id
      """;

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private PlacementHistory history;
  @Inject private Clock clock;

  /**
   * @param kind how it is looked at: on a page, printed, by REST; CONFIRMED after the notice
   * @throws NotFound if there is none, or none that this user may open
   */
  public PlacementDetail of(String publicId, AccessKind kind) {
    return of(publicId, kind, row -> true);
  }

  /**
   * @param shown what must hold of it, so that it is shown and the log says so
   */
  PlacementDetail of(String publicId, AccessKind kind, Predicate<PlacementRow> shown) {
    PlacementRecord found = record(publicId);
    boolean confirmed = kind == AccessKind.CONFIRMED;
    PlacementDisclosure disclosure = new PlacementDisclosure(current.get());
    PlacementRow row = disclosure.row(found, confirmed);
    if (!shown.test(row)) {
      throw new NotFound();
    }
    log(kind, found, row);
    boolean noPerson = row.person() == null;
    boolean noPlace = !noPerson && row.provider() == null;
    return new PlacementDetail(
        row,
        opened(found, false),
        pattern(found.id()),
        isUndoable(found.id()),
        noPlace ? List.of() : callees(found.id(), noPerson || row.person().hidden()),
        disclosure.confirmable(found) && !confirmed);
  }

  /**
   * The placement alone, for who asks neither what has happened to it nor whom to call.
   *
   * @throws NotFound if there is none, or none that this user may open
   */
  public PlacementPlan plan(String publicId, AccessKind kind) {
    PlacementRecord found = record(publicId);
    PlacementRow row = new PlacementDisclosure(current.get()).row(found, false);
    log(kind, found, row);
    return new PlacementPlan(row, pattern(found.id()));
  }

  /** A placement and when the person comes. */
  public record PlacementPlan(PlacementRow row, List<PlannedSlot> pattern) {}

  private void log(AccessKind kind, PlacementRecord found, PlacementRow shown) {
    if (shown.person() != null) {
      log.person(kind, found.participantId(), shown.id());
    }
  }

  private boolean isUndoable(long id) {
    return current.get().may(Action.ANSWER_REFERRAL)
        && history
            .latest(id)
            .filter(latest -> latest.isUndoableBy(current.get(), clock.now()))
            .isPresent();
  }

  /**
   * As it is known to this user, whether or not they may know the person; nothing is logged.
   *
   * @throws NotFound if there is none, or none that this user may open
   */
  OpenedPlacement glance(String publicId, boolean confirmed) {
    return opened(record(publicId == null ? "" : publicId), confirmed);
  }

  private OpenedPlacement opened(PlacementRecord found, boolean confirmed) {
    PlacementDisclosure disclosure = new PlacementDisclosure(current.get());
    return new OpenedPlacement(
        found.id(),
        found.participantId(),
        found.providerId(),
        disclosure.row(found, confirmed),
        found.validTo(),
        disclosure.confirmable(found));
  }

  /** A farm has its own statements, {@link FarmPlacementQueries}, and nothing of this. */
  PlacementRecord record(String publicId) {
    if (current.get().is(Role.FARMER)) {
      throw new NotFound();
    }
    SqlPart scope = PlacementScope.details(current.get(), clock.today());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("day", clock.today());
    binds.put("public_id", publicId);
    return database
        .read(
            h ->
                h.createQuery(
                        PlacementSql.RECORD.formatted(
                            "p.public_id = :public_id AND (" + scope.sql() + ")"))
                    .bindMap(binds)
                    .mapTo(PlacementRecord.class)
                    .findOne())
        .orElseThrow(NotFound::new);
  }

  List<PlannedSlot> pattern(long placementId) {
    return database.read(
        h ->
            h.createQuery(PlacementSql.PLANNED)
                .bind("id", placementId)
                .mapTo(PlannedSlot.class)
                .list());
  }

  /** A hidden person's caseworker would tell the office. */
  private List<Callee> callees(long id, boolean withoutCaseworker) {
    List<Callee> callees =
        new ArrayList<>(
            database.read(
                h ->
                    h.createQuery(CALLEES)
                        .bind("id", id)
                        .bind("day", clock.today())
                        .mapTo(Callee.class)
                        .list()));
    if (withoutCaseworker) {
      callees.removeIf(callee -> callee.duty().equals("CASEWORKER"));
    }
    return callees;
  }
}
