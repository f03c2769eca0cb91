package no.greenwork.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import no.greenwork.shared.Database;

/** Taken first by every use case that gives or takes places; see {@link GuardRows}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CapacityGuard {
  @Inject private Database database;

  /**
   * @param participantId or null where no person is concerned
   * @param agreementIds where a place is given or taken; their successors are included
   * @param farmIds farms whose places or half-days are concerned
   */
  public void lock(Long participantId, Collection<Long> agreementIds, Collection<Long> farmIds) {
    database.write(h -> new GuardRows(h).lock(participantId, agreementIds, farmIds));
  }
}
