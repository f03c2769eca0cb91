package no.greenwork.schedule;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.greenwork.access.Actors;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NodeLease;

/** Looks on every node for work that is due, and does what this node was the first to take. */
@Singleton
@Startup
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorkRunner {
  private static final Logger LOG = Logger.getLogger(WorkRunner.class.getName());

  @Inject @Any private Instance<ScheduledWork> all;
  @Inject private WorkStore store;
  @Inject private NodeLease node;
  @Inject private Clock clock;
  @Inject private Actors actors;
  @Resource private ManagedExecutorService executor;

  private final Map<String, ScheduledWork> works = new TreeMap<>();
  private final Set<String> running = ConcurrentHashMap.newKeySet();

  @PostConstruct
  void register() {
    for (ScheduledWork work : all) {
      if (works.put(work.name(), work) != null) {
        throw new IllegalStateException("Two works are called " + work.name());
      }
      store.register(work, clock.now());
    }
  }

  /** Also called when somebody has just asked for something, so that they need not wait. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void look() {
    Instant now = clock.now();
    store.renew(running, node.owner(), now);
    for (String name : store.due(now)) {
      if (works.containsKey(name) && running.add(name)) {
        begin(works.get(name));
      }
    }
  }

  private void begin(ScheduledWork work) {
    try {
      executor.execute(() -> take(work));
    } catch (RuntimeException e) { // else it would be said of it for ever that it runs
      running.remove(work.name());
      throw e;
    }
  }

  /** Of all work that this product does. */
  public Set<String> names() {
    return works.keySet();
  }

  private void take(ScheduledWork work) {
    try {
      store.claim(work.name(), node.owner(), clock.now()).ifPresent(turn -> run(work, turn));
    } finally {
      running.remove(work.name());
    }
  }

  private void run(ScheduledWork work, WorkStore.Turn turn) {
    try {
      AtomicInteger things = new AtomicInteger();
      actors.runAsNobody(() -> things.set(work.run()));
      Instant now = clock.now();
      store.done(turn, things.get(), now, work.plan().next(turn.due(), now));
    } catch (RuntimeException e) { // the next work must still run
      LOG.log(Level.SEVERE, "Scheduled work " + work.name() + " failed", e);
      Instant now = clock.now();
      int inARow = turn.failedInARow() + 1;
      store.failed(turn, Failure.of(e), now, work.plan().afterFailure(turn.due(), now, inARow));
    }
  }
}
