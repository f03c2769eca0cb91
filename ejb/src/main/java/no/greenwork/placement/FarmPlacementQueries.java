package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.participant.Disclosure;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.mapper.Nested;

/**
 * What a farm reads about those who come to it: statements of their own, which fetch nothing else.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class FarmPlacementQueries {
  /** Of the stay: where else somebody is before or after it is not the farm's to know. */
  private static final String STATE =
      "IF(p.valid_from IS NULL OR s.valid_from > :day, 'AWAITING_START', IF(s.valid_to <= :day, 'ENDED', 'ACTIVE'))";

  private static final String ROWS =
      "SELECT p.id AS internal_id, p.participant_id, p.public_id AS id, p.version, "
          + STATE
          + " AS state, "
          + Disclosure.CALLED_AT_FARM
          + """
           AS called_name,
            IF(p.valid_from IS NULL, NULL, s.valid_from) AS `start`, s.valid_to - INTERVAL 1 DAY AS `end`, pe.percent, pe.days_per_week, x.adaptations,
            IF(x.protection = 'NONE' AND NOT x.shielded, x.emergency_name, NULL) AS emergency_name,
            IF(x.protection = 'NONE' AND NOT x.shielded, x.emergency_phone, NULL) AS emergency_phone,
            su.display_name AS supervisor_name, su.phone AS supervisor_phone, GREATEST(la.valid_from, s.valid_from) AS away_from,
            LEAST(la.valid_to, COALESCE(s.valid_to, la.valid_to)) - INTERVAL 1 DAY AS away_until
          FROM placement p JOIN participant x ON x.id = p.participant_id
          JOIN stay s ON s.placement_id = p.id AND s.farm_id = :scope_id
          LEFT JOIN percent_entry pe ON pe.placement_id = p.id AND pe.valid_from = (SELECT MAX(e.valid_from) FROM percent_entry e
            WHERE e.placement_id = p.id AND e.valid_from <= LEAST(GREATEST(:day, s.valid_from), COALESCE(s.valid_to - INTERVAL 1 DAY, :day)))
          LEFT JOIN placement_supervisor ps ON ps.placement_id = p.id AND ps.valid_from <= :day
            AND (ps.valid_to IS NULL OR ps.valid_to > :day)
          LEFT JOIN app_user su ON su.id = ps.user_id
          LEFT JOIN long_away la ON la.placement_id = p.id AND la.valid_from <= :day AND (la.valid_to IS NULL OR la.valid_to > :day)
            AND s.valid_from <= :day AND (s.valid_to IS NULL OR s.valid_to > :day)
          WHERE %s AND (s.valid_to IS NULL OR s.valid_to > :scope_tail) ORDER BY s.valid_from, p.id LIMIT 200
          """;

  private static final String PATTERNS =
      "SELECT w.placement_id, w.valid_from, w.weeks, w.weekday, w.from_time, w.to_time FROM week_pattern_slot w"
          + " WHERE w.placement_id IN (<ids>) UNION ALL SELECT e.placement_id, e.day, NULL, WEEKDAY(e.day) + 1, e.from_time, e.to_time"
          + " FROM week_pattern_exception e WHERE e.placement_id IN (<ids>) ORDER BY 1, 2, 4, 5";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /** A row with the keys that stay inside. */
  public record Found(@Nested FarmPlacementRow row, long internalId, long participantId) {}

  /** A meeting time and whose it is. */
  public record Slot(long placementId, @Nested PlannedSlot slot) {}

  /** Those who are there and those who come, and those who left in the last weeks. */
  public List<FarmPlacement> list() {
    List<Found> found = found(SqlPart.ALL);
    log.list(AccessKind.LIST, "farm", found.stream().map(Found::participantId).distinct().toList());
    return withPatterns(found);
  }

  /**
   * @throws NotFound if nobody of that id has a stay here that the farm may still see
   */
  public FarmPlacement of(String publicId, AccessKind kind) {
    List<Found> found = find(publicId);
    log.person(kind, found.getFirst().participantId(), publicId);
    return withPatterns(List.of(nearest(found))).getFirst();
  }

  /**
   * That the farm may see it, without looking at anything of it.
   *
   * @throws NotFound if nobody of that id has a stay here that the farm may still see
   */
  public void require(String publicId) {
    find(publicId);
  }

  private List<Found> find(String publicId) {
    List<Found> found = found(SqlPart.of("p.public_id = :public_id", "public_id", publicId));
    if (found.isEmpty()) {
      throw new NotFound();
    }
    return found;
  }

  /** Of several stays the one that is on, else the next, else the last. */
  private static Found nearest(List<Found> stays) {
    return first(stays, PlacementState.ACTIVE)
        .or(() -> first(stays, PlacementState.AWAITING_START))
        .orElse(stays.getLast());
  }

  private static Optional<Found> first(List<Found> stays, PlacementState state) {
    return stays.stream().filter(stay -> stay.row().state() == state).findFirst();
  }

  /** What those of these ids are called whom the farm may see; null for who has no alias. */
  public Map<Long, String> names(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    String chosen = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    List<Found> found = found(new SqlPart("p.id IN (" + chosen + ")", Map.of()));
    log.list(
        AccessKind.LIST, "tasks", found.stream().map(Found::participantId).distinct().toList());
    Map<Long, String> names = new HashMap<>();
    found.forEach(f -> names.put(f.internalId(), f.row().calledName()));
    return names;
  }

  private List<Found> found(SqlPart narrowed) {
    Actor actor = current.get();
    if (!actor.is(Role.FARMER)) {
      throw new Forbidden();
    }
    SqlPart where = PlacementScope.of(actor, clock.today()).and(narrowed);
    Map<String, Object> binds = new HashMap<>(where.binds());
    binds.put("day", clock.today());
    return database.read(
        h -> h.createQuery(ROWS.formatted(where.sql())).bindMap(binds).mapTo(Found.class).list());
  }

  private List<FarmPlacement> withPatterns(List<Found> found) {
    List<Long> ids = found.stream().map(Found::internalId).toList();
    Map<Long, List<PlannedSlot>> patterns =
        ids.isEmpty()
            ? Map.of()
            : database
                .read(h -> h.createQuery(PATTERNS).bindList("ids", ids).mapTo(Slot.class).list())
                .stream()
                .collect(
                    Collectors.groupingBy(
                        Slot::placementId, Collectors.mapping(Slot::slot, Collectors.toList())));
    return found.stream()
        .map(
            f ->
                new FarmPlacement(
                    f.row(), within(f.row(), patterns.getOrDefault(f.internalId(), List.of()))))
        .toList();
  }

  /** The patterns that hold on some day of the stay. */
  private static List<PlannedSlot> within(FarmPlacementRow stay, List<PlannedSlot> pattern) {
    if (pattern.isEmpty() || stay.start() == null) {
      return pattern;
    }
    LocalDate first =
        PlannedSlot.inForce(pattern, stay.start()).stream()
            .map(PlannedSlot::validFrom)
            .findFirst()
            .orElse(stay.start());
    return pattern.stream()
        .filter(slot -> !slot.validFrom().isBefore(slot.isSingle() ? stay.start() : first))
        .filter(slot -> stay.end() == null || !slot.validFrom().isAfter(stay.end()))
        .toList();
  }
}
