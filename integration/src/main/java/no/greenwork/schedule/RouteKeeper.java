package no.greenwork.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.greenwork.shared.Routes;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Route;
import org.apache.camel.component.timer.TimerEndpoint;
import org.apache.camel.support.ScheduledPollEndpoint;

/**
 * Keeps this node's routes as they are wanted, tells how they do, and gives back the lost messages
 * that somebody asked for, or deletes those that somebody has put away. One caller at a time.
 */
@Singleton
@Startup
@DependsOn("Routes")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RouteKeeper implements RouteControl {
  private static final Logger LOG = Logger.getLogger(RouteKeeper.class.getName());

  @Inject private Routes routes;
  @Inject private RouteStore store;
  @Inject private DeadLetters letters;
  @Inject @Any private Instance<DeadLetterReplay> replays;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void keep() {
    obey();
  }

  @Override
  public void obey() {
    Set<String> stopped = store.stopped();
    for (Route route : routes.camel().getRoutes()) {
      settle(route.getRouteId(), !stopped.contains(route.getRouteId()));
    }
    report();
    tellLost();
    giveBack();
  }

  private void settle(String route, boolean wanted) {
    CamelContext camel = routes.camel();
    if (isRunning(route) == wanted) {
      return;
    }
    try {
      if (wanted) {
        camel.getRouteController().startRoute(route);
      } else {
        camel.getRouteController().stopRoute(route);
      }
    } catch (Exception e) { // Camel declares nothing narrower; the other routes are still kept
      LOG.log(Level.SEVERE, "Route " + route + " is not as it should be", e);
    }
  }

  private boolean isRunning(String route) {
    return routes.camel().getRouteController().getRouteStatus(route).isStarted();
  }

  private void report() {
    Map<String, RouteEvents.Counts> taken = new LinkedHashMap<>();
    for (Route route : routes.camel().getRoutes()) {
      taken.put(route.getRouteId(), routes.events().take(route.getRouteId()));
    }
    boolean told = false;
    try {
      store.report(
          routes.camel().getRoutes().stream()
              .map(route -> report(route, taken.get(route.getRouteId())))
              .toList());
      told = true;
    } finally {
      if (!told) {
        taken.forEach(routes.events()::giveBack);
      }
    }
  }

  private RouteReport report(Route route, RouteEvents.Counts counts) {
    return new RouteReport(
        route.getRouteId(),
        isRunning(route.getRouteId()),
        period(route.getEndpoint()),
        counts.done(),
        counts.failed(),
        counts.lastDone(),
        counts.lastFailed(),
        counts.lastError());
  }

  private static Long period(Endpoint endpoint) {
    return switch (endpoint) {
      case TimerEndpoint timer -> timer.getPeriod();
      case ScheduledPollEndpoint poll -> poll.getDelay();
      default -> null;
    };
  }

  private void tellLost() {
    List<LostMessage> lost = routes.events().lost();
    if (!lost.isEmpty()) {
      letters.add(lost);
      routes.events().told(lost);
    }
  }

  private void giveBack() {
    List<DeadLetters.Asked> page = letters.asked(0);
    while (!page.isEmpty()) {
      page.forEach(this::deal);
      page = letters.asked(page.getLast().id());
    }
    letters.giveUp();
  }

  private void deal(DeadLetters.Asked asked) {
    for (DeadLetterReplay replay : replays) {
      if (replay.route().equals(asked.route())) {
        deal(asked, replay);
      }
    }
  }

  private void deal(DeadLetters.Asked asked, DeadLetterReplay replay) {
    try {
      if (asked.dropped()) {
        if (replay.drop(asked.reference())) {
          letters.cleared(asked.id());
        }
      } else if (replay.again(asked.reference())) {
        letters.replayed(asked.id());
      }
    } catch (RuntimeException e) { // it is tried again in some seconds, and so are the others
      LOG.log(Level.SEVERE, "Dead letter " + asked.id() + " was not dealt with", e);
    }
  }
}
