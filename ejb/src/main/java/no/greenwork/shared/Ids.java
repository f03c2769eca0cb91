package no.greenwork.shared;

import io.hypersistence.tsid.TSID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Draws identifiers: time-ordered longs that no two nodes can both draw. */
@ApplicationScoped
public class Ids {
  @Inject private NodeLease lease;

  private volatile TSID.Factory factory;

  public long next() {
    return factory().generate().toLong();
  }

  private TSID.Factory factory() {
    if (factory == null) {
      synchronized (this) {
        if (factory == null) {
          factory = TSID.Factory.builder().withNode(lease.node()).withNodeBits(10).build();
        }
      }
    }
    return factory;
  }
}
