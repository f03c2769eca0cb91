package no.greenwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * All that somebody follows up, handed to a colleague at once when they leave: an office's by its
 * caseworkers, a provider's by its coordinators. All of it moves, or nothing.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.HAND_OVER_WORK)
public class PortfolioService {
  @Inject @Any private Instance<Portfolio> portfolios;
  @Inject private HandedTasks handed;
  @Inject private Colleagues colleagues;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;

  /** Whether the acting role has portfolios to hand over at all. */
  public boolean possible() {
    return mine().findAny().isPresent();
  }

  /** Who has how much, by name. */
  public List<Portfolio.Holding> holdings() {
    return mine()
        .flatMap(p -> p.holdings(current.get(), clock.today()).stream())
        .collect(
            Collectors.toMap(
                Portfolio.Holding::userId,
                h -> h,
                (a, b) ->
                    new Portfolio.Holding(
                        a.userId(), a.userName(), a.name(), a.records() + b.records())))
        .values()
        .stream()
        .sorted(Comparator.comparing(Portfolio.Holding::name))
        .toList();
  }

  /**
   * @return how many records are another's now
   */
  public int handOver(String from, String to) {
    Portfolio.Holding holding =
        holdings().stream()
            .filter(h -> h.userName().equals(from))
            .findFirst()
            .orElseThrow(() -> new Invalid("from", "NOT_FOUND"));
    Colleague receiver =
        colleagues.receivers().stream()
            .filter(c -> c.userName().equals(to) && c.id() != holding.userId())
            .findFirst()
            .orElseThrow(() -> new Invalid("to", "NOT_FOUND"));
    Actor actor = current.get();
    int moved =
        mine().mapToInt(p -> p.handOver(actor, clock.today(), holding.userId(), receiver)).sum();
    handed.move(actor.grant().scope(), holding.userId(), receiver);
    changes.record(
        "HAND_OVER",
        "portfolio",
        holding.userId(),
        Map.of("holder", holding.name()),
        Map.of("holder", receiver.name(), "records", moved));
    return moved;
  }

  private Stream<Portfolio> mine() {
    return portfolios.stream().filter(p -> p.concerns(current.get()));
  }
}
