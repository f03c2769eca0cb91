package no.greenwork.farmday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.organisation.Activity;
import no.greenwork.placement.FarmPlacement;
import no.greenwork.placement.FarmPlacementQueries;
import no.greenwork.plan.FarmPlan;
import no.greenwork.shared.Database;

/** The cards of the acting farm's people, and what of them this user has not read yet. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.REGISTER_FARM_DAY)
public class CardQueries {
  /** The work parts of a plan as it was on the last day here; of who has moved on nothing later. */
  private static final String WORK =
      """
      SELECT w.placement, w.adaptations, a.activity_code AS activity FROM (SELECT p.public_id AS placement, v.id, v.adaptations,
          ROW_NUMBER() OVER (PARTITION BY p.id ORDER BY v.number DESC) AS latest
        FROM placement p JOIN stay s ON s.placement_id = p.id AND s.farm_id = :farm
        JOIN plan_version v ON v.placement_id = p.id AND (s.valid_to IS NULL OR v.on_date < s.valid_to)
        WHERE p.public_id IN (<placements>)) w
      LEFT JOIN plan_activity a ON a.plan_version_id = w.id WHERE w.latest = 1 ORDER BY w.placement, a.activity_code
      """;

  private static final String READS =
      "SELECT p.public_id AS placement, r.number, r.parts, r.read_at FROM farm_card_read r JOIN placement p ON p.id = r.placement_id"
          + " WHERE r.user_id = :user AND r.farm_id = :farm AND p.public_id IN (<placements>) AND NOT EXISTS (SELECT 1"
          + " FROM farm_card_read n WHERE n.placement_id = r.placement_id AND n.user_id = r.user_id AND n.farm_id = r.farm_id"
          + " AND n.number = r.number + 1)";

  @Inject private FarmPlacementQueries placements;
  @Inject private Database database;
  @Inject private CurrentActor current;

  /** One activity of a plan, or none. */
  public record WorkRow(String placement, String adaptations, Activity activity) {}

  /** The last time that a card was read. */
  public record Read(String placement, int number, String parts, LocalDateTime readAt) {}

  /** Of everybody who has a stay here, in the order of the stays. */
  public List<CardNews> all() {
    return news(placements.list());
  }

  /** Of one; the log says that they were looked at. */
  public CardNews of(String placement) {
    return news(List.of(placements.of(placement, AccessKind.DETAIL))).getFirst();
  }

  /** For a page that has just shown the person. */
  public CardNews beside(FarmPlacement shown) {
    return news(List.of(shown)).getFirst();
  }

  private List<CardNews> news(List<FarmPlacement> found) {
    List<String> ids = found.stream().map(p -> p.row().id()).distinct().toList();
    Map<String, FarmPlan> work = work(ids);
    Map<String, Read> reads = reads(ids);
    return found.stream()
        .map(p -> new FarmCard(p, work.getOrDefault(p.row().id(), FarmPlan.NONE)))
        .map(card -> news(card, Optional.ofNullable(reads.get(card.placement().row().id()))))
        .toList();
  }

  private static CardNews news(FarmCard card, Optional<Read> read) {
    CardMarks now = CardMarks.of(card);
    CardMarks then = read.map(r -> CardMarks.parse(r.parts())).orElse(new CardMarks(Map.of()));
    return new CardNews(
        card, then.changedTo(now), read.map(Read::readAt).orElse(null), now.stored());
  }

  private Map<String, FarmPlan> work(List<String> ids) {
    Map<String, FarmPlan> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    database
        .read(
            h ->
                h.createQuery(WORK)
                    .bind("farm", current.get().grant().scopeId())
                    .bindList("placements", ids)
                    .mapTo(WorkRow.class)
                    .list())
        .stream()
        .collect(Collectors.groupingBy(WorkRow::placement))
        .forEach((placement, rows) -> found.put(placement, plan(rows)));
    return found;
  }

  private static FarmPlan plan(List<WorkRow> rows) {
    return new FarmPlan(
        rows.stream().map(WorkRow::activity).filter(Objects::nonNull).toList(),
        rows.getFirst().adaptations());
  }

  private Map<String, Read> reads(List<String> ids) {
    return ids.isEmpty()
        ? Map.of()
        : database
            .read(
                h ->
                    h.createQuery(READS)
                        .bind("user", current.get().userId())
                        .bind("farm", current.get().grant().scopeId())
                        .bindList("placements", ids)
                        .mapTo(Read.class)
                        .list())
            .stream()
            .collect(Collectors.toMap(Read::placement, Function.identity()));
  }
}
