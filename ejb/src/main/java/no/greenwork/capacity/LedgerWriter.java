package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.greenwork.shared.RowBatch;
import org.jdbi.v3.core.Handle;

/**
 * Writes the place ledger anew from the facts, in the transaction that the handle is in. Whoever
 * changes facts that it follows from calls this in the same transaction.
 */
public final class LedgerWriter {
  private static final int CHUNK = 2_000;

  private static final String USE =
      "INSERT INTO place_use (placement_id, valid_from, valid_to, agreement_id, farm_agreement_id, farm_id, halves,"
          + " half_days, reserved_from, region_number, measure_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String OF_GROUPS =
      """
      SELECT pl.id FROM placement pl JOIN agreement a ON a.id = pl.agreement_id
      JOIN (SELECT DISTINCT provider_id, region_number, measure_code FROM agreement WHERE id IN (<ids>)) g
        ON g.provider_id = a.provider_id AND g.region_number = a.region_number AND g.measure_code = a.measure_code
      """;

  private static final String BY_RULE =
      """
      SELECT id FROM placement WHERE measure_code = :measure AND accepted_on IS NOT NULL
        AND (valid_to > :from OR valid_to IS NULL)
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

  /** After the half-place rule of a measure has changed from a day on. */
  void rewriteForRule(String measure, LocalDate from) {
    rewrite(
        handle
            .createQuery(BY_RULE)
            .bind("measure", measure)
            .bind("from", from)
            .mapTo(Long.class)
            .list());
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
    Set<Long> touched = delete(ids);
    Collection<PlacementFacts> placements = facts.placements(ids);
    if (placements.isEmpty()) {
      raiseVersions(touched);
      return;
    }
    Map<Long, AgreementGroup> groups =
        facts.groups(
            placements.stream().map(PlacementFacts::agreementId).collect(Collectors.toSet()));
    List<PlaceUse> uses = new ArrayList<>();
    placements.forEach(p -> uses.addAll(new PlaceUses(groups.get(p.agreementId()), rule).of(p)));
    insert(uses, touched);
  }

  /** What has been worked out for them already; {@code known} are those that may stand there. */
  void write(Collection<Long> known, List<PlaceUse> uses) {
    insert(uses, known.isEmpty() ? new TreeSet<>() : delete(known));
  }

  /** Gives back the agreements whose lines they were. */
  private Set<Long> delete(Collection<Long> ids) {
    return handle
        .createQuery("DELETE FROM place_use WHERE placement_id IN (<ids>) RETURNING agreement_id")
        .bindList("ids", List.copyOf(ids))
        .mapTo(Long.class)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * @param touched agreements that have lost lines already
   */
  private void insert(List<PlaceUse> uses, Set<Long> touched) {
    try (RowBatch batches = new RowBatch(handle, USE)) {
      for (PlaceUse use : uses) {
        batches.add(
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
        touched.add(use.agreement().id());
      }
    }
    raiseVersions(touched);
  }

  private void raiseVersions(Set<Long> agreementIds) {
    if (!agreementIds.isEmpty()) {
      handle
          .createUpdate(
              "UPDATE agreement SET ledger_version = ledger_version + 1 WHERE id IN (<ids>) ORDER BY id")
          .bindList("ids", List.copyOf(agreementIds))
          .execute();
    }
  }
}
