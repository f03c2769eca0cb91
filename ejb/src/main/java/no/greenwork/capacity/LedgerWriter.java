package no.greenwork.capacity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.greenwork.shared.StatementBatches;
import org.jdbi.v3.core.Handle;

/**
 * Writes the place ledger anew from the facts, in the transaction that the handle is in. Whoever
 * changes facts that it follows from calls this in the same transaction.
 */
public final class LedgerWriter {
  private static final int CHUNK = 2_000;

  private enum Statement implements StatementBatches.Sql {
    INSERT;

    @Override
    public String sql() {
      return "INSERT INTO place_use (placement_id, valid_from, valid_to, agreement_id, farm_agreement_id, farm_id, halves,"
          + " half_days, reserved_from, region_number, measure_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    }
  }

  private static final String OF_GROUPS =
      """
      SELECT pl.id FROM placement pl JOIN agreement a ON a.id = pl.agreement_id
      JOIN (SELECT DISTINCT provider_id, region_number, measure_code FROM agreement WHERE id IN (<ids>)) g
        ON g.provider_id = a.provider_id AND g.region_number = a.region_number AND g.measure_code = a.measure_code
      """;

  private final Handle handle;
  private final LedgerFacts facts;

  public LedgerWriter(Handle handle) {
    this.handle = handle;
    facts = new LedgerFacts(handle);
  }

  /** After anything about these placements has changed. */
  public void rewrite(Collection<Long> placementIds) {
    List<Long> sorted = List.copyOf(new TreeSet<>(placementIds));
    HalfPlaceRule rule = sorted.isEmpty() ? null : facts.halfPlaceRule();
    for (int i = 0; i < sorted.size(); i += CHUNK) {
      rewrite(sorted.subList(i, Math.min(sorted.size(), i + CHUNK)), rule);
    }
  }

  /**
   * After these agreements or farm agreements under them have come, gone or moved: days may pass on
   * elsewhere.
   */
  public void rewriteForAgreements(Collection<Long> agreementIds) {
    if (!agreementIds.isEmpty()) {
      rewrite(
          handle
              .createQuery(OF_GROUPS)
              .bindList("ids", List.copyOf(agreementIds))
              .mapTo(Long.class)
              .list());
    }
  }

  /** The whole ledger, after facts were written in bulk. */
  public void rewriteAll() {
    rewrite(
        handle
            .createQuery("SELECT id FROM placement WHERE accepted_on IS NOT NULL")
            .mapTo(Long.class)
            .list());
  }

  private void rewrite(List<Long> ids, HalfPlaceRule rule) {
    delete(ids);
    Collection<PlacementFacts> placements = facts.placements(ids);
    if (placements.isEmpty()) {
      return;
    }
    Map<Long, AgreementGroup> groups =
        facts.groups(
            placements.stream().map(PlacementFacts::agreementId).collect(Collectors.toSet()));
    List<PlaceUse> uses = new ArrayList<>();
    placements.forEach(p -> uses.addAll(new PlaceUses(groups.get(p.agreementId()), rule).of(p)));
    insert(uses);
  }

  /** What has been worked out for them already; {@code known} are those that may stand there. */
  void write(Collection<Long> known, List<PlaceUse> uses) {
    if (!known.isEmpty()) {
      delete(known);
    }
    if (!uses.isEmpty()) {
      insert(uses);
    }
  }

  private void delete(Collection<Long> ids) {
    handle
        .createUpdate("DELETE FROM place_use WHERE placement_id IN (<ids>)")
        .bindList("ids", List.copyOf(ids))
        .execute();
  }

  private void insert(List<PlaceUse> uses) {
    try (StatementBatches<Statement> batches = new StatementBatches<>(handle)) {
      for (PlaceUse use : uses) {
        batches.add(
            Statement.INSERT,
            use.placementId(),
            use.from(),
            use.to(),
            use.agreement().id(),
            use.farmAgreementId(),
            use.farmId(),
            use.halves(),
            use.halfDays(),
            use.reservedFrom(),
            use.agreement().region(),
            use.agreement().measure());
      }
    }
  }
}
