package no.greenwork.bench.probe;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The request that this thread works on, and those that are done and wait to be fetched. */
public final class Probe {
  private static final ThreadLocal<RequestCost> CURRENT = new ThreadLocal<>();
  private static final Map<String, RequestCost> DONE = new ConcurrentHashMap<>();

  private Probe() {}

  static void begin(RequestCost cost) {
    CURRENT.set(cost);
  }

  /** Null outside a request that is measured. */
  static RequestCost current() {
    return CURRENT.get();
  }

  static RequestCost end() {
    RequestCost cost = CURRENT.get();
    CURRENT.remove();
    return cost;
  }

  static void keep(RequestCost cost) {
    DONE.put(cost.id(), cost);
  }

  /** What the request with that name took, once; null while it runs. */
  public static RequestCost fetch(String id) {
    return DONE.remove(id);
  }
}
