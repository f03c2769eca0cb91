package no.greenwork.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.greenwork.shared.Database;

/**
 * The place ledger: which place each accepted placement takes on which day. It follows from the
 * facts, and is written in the transaction that changes them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlaceLedger {
  @Inject private Database database;

  /**
   * For a placement that has none yet.
   *
   * @param place what was checked with the guard still held, of the whole placement
   */
  public void take(CheckedPlace place) {
    database.write(h -> new LedgerWriter(h).write(List.of(), place.wanted()));
  }

  /** After anything about these placements has changed. */
  public void rewrite(Collection<Long> placementIds) {
    database.write(h -> new LedgerWriter(h).rewrite(placementIds));
  }

  /** After these agreements, or farm agreements under them, have come, gone or moved. */
  public void rewriteForAgreements(Collection<Long> agreementIds) {
    database.write(h -> new LedgerWriter(h).rewriteForAgreements(agreementIds));
  }

  /** After the weights of a measure's placements have changed from a day on. */
  public void rewriteForRule(String measure, LocalDate from) {
    database.write(h -> new LedgerWriter(h).rewriteForRule(measure, from));
  }
}
