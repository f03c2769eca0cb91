package no.greenwork.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;

/**
 * Counts what came of each route's messages on this node, until somebody takes the counts, and
 * keeps those that were given up. While the database is away, both wait here.
 */
public class RouteEvents extends EventNotifierSupport {
  private static final int MOST_LOST = 1_000;
  private static final int LONGEST_SUBJECT = 80;

  private final Map<String, Counts> counts = new ConcurrentHashMap<>();
  private final BlockingQueue<LostMessage> lost = new ArrayBlockingQueue<>(MOST_LOST);

  /** What came of a route's messages since it was last asked. */
  public record Counts(
      long done, long failed, Instant lastDone, Instant lastFailed, String lastError) {
    static final Counts NONE = new Counts(0, 0, null, null, null);

    Counts plus(Counts later) {
      return new Counts(
          done + later.done,
          failed + later.failed,
          later.lastDone == null ? lastDone : later.lastDone,
          later.lastFailed == null ? lastFailed : later.lastFailed,
          later.lastError == null ? lastError : later.lastError);
    }
  }

  public RouteEvents() {
    setIgnoreCamelContextEvents(true);
    setIgnoreCamelContextInitEvents(true);
    setIgnoreRouteEvents(true);
    setIgnoreServiceEvents(true);
    setIgnoreStepEvents(true);
    setIgnoreExchangeCreatedEvent(true);
    setIgnoreExchangeSendingEvents(true);
    setIgnoreExchangeSentEvents(true);
    setIgnoreExchangeRedeliveryEvents(true);
  }

  @Override
  public void notify(CamelEvent event) {
    Instant now = Instant.now();
    if (event instanceof CamelEvent.ExchangeCompletedEvent completed) {
      count(completed.getExchange(), new Counts(1, 0, now, null, null));
    } else if (event instanceof CamelEvent.ExchangeFailedEvent failed) {
      Exchange exchange = failed.getExchange();
      String error = error(exchange);
      count(exchange, new Counts(0, 1, null, now, error));
      keep(exchange, now, error);
    }
  }

  private static String error(Exchange exchange) {
    Throwable thrown =
        exchange.getException() == null
            ? exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class)
            : exchange.getException();
    return thrown == null ? "Failed" : Failure.of(thrown);
  }

  private void count(Exchange exchange, Counts more) {
    if (exchange.getFromRouteId() != null) {
      counts.merge(exchange.getFromRouteId(), more, Counts::plus);
    }
  }

  /** Only what can be found again is kept; of more than there is room for, the first. */
  private void keep(Exchange exchange, Instant now, String error) {
    String reference = exchange.getProperty(DeadLetterReplay.REFERENCE, String.class);
    if (reference != null && exchange.getFromRouteId() != null) {
      String subject = exchange.getProperty(DeadLetterReplay.SUBJECT, String.class);
      lost.offer(
          new LostMessage(
              exchange.getFromRouteId(),
              now,
              error,
              subject == null
                  ? null
                  : subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length())),
              reference));
    }
  }

  /** From now on they are counted anew. */
  Counts take(String route) {
    Counts taken = counts.remove(route);
    return taken == null ? Counts.NONE : taken;
  }

  /** They could not be told; they are told the next time. */
  void giveBack(String route, Counts taken) {
    counts.merge(route, taken, (later, earlier) -> earlier.plus(later));
  }

  List<LostMessage> lost() {
    return new ArrayList<>(lost);
  }

  void told(List<LostMessage> messages) {
    lost.removeAll(messages);
  }
}
