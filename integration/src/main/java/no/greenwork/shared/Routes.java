package no.greenwork.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import no.greenwork.schedule.RouteEvents;
import no.greenwork.schedule.RouteStore;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultThreadPoolFactory;

/**
 * Owns the one Camel context: collects the routes of all features, runs them on the server's own
 * threads (so that names, security and transactions work in them) and stops them within ten
 * seconds.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Routes {
  /** What runs is given so long; the rest of the ten seconds is for the context itself. */
  private static final long STOP_SECONDS = 8;

  @Inject @Any private Instance<RoutesBuilder> routes;

  @Inject private Database database;

  @Resource private ManagedThreadFactory threads;

  @Inject private RouteStore store;

  private final RouteEvents events = new RouteEvents();
  private DefaultCamelContext camel;

  @PostConstruct
  void start() {
    // Whoever uses it first decides where its resources are looked up; a timer's thread has nowhere
    // to look.
    database.inTransaction();
    camel = new DefaultCamelContext();
    camel.getShutdownStrategy().setTimeout(STOP_SECONDS);
    camel.getExecutorServiceManager().setThreadPoolFactory(new ServerThreads());
    try {
      for (RoutesBuilder route : routes) {
        camel.addRoutes(route);
      }
      leaveStopped();
      camel.getManagementStrategy().addEventNotifier(events);
      camel.start();
    } catch (Exception e) { // Camel declares nothing narrower
      throw new IllegalStateException("The routes cannot start", e);
    }
  }

  /** What an administrator has stopped stays so. */
  private void leaveStopped() {
    Set<String> stopped = store.stopped();
    camel.getRouteDefinitions().stream()
        .filter(route -> stopped.contains(route.getRouteId()))
        .forEach(route -> route.autoStartup(false));
  }

  @Lock(LockType.READ)
  public CamelContext camel() {
    return camel;
  }

  @Lock(LockType.READ)
  public RouteEvents events() {
    return events;
  }

  @PreDestroy
  void stop() {
    camel.stop();
  }

  /** Camel's pools with the server's threads in them. */
  private final class ServerThreads extends DefaultThreadPoolFactory {
    @Override
    public java.util.concurrent.ExecutorService newCachedThreadPool(ThreadFactory ignored) {
      return super.newCachedThreadPool(threads);
    }

    @Override
    public java.util.concurrent.ExecutorService newThreadPool(
        org.apache.camel.spi.ThreadPoolProfile profile, ThreadFactory ignored) {
      return super.newThreadPool(profile, threads);
    }

    @Override
    public java.util.concurrent.ScheduledExecutorService newScheduledThreadPool(
        org.apache.camel.spi.ThreadPoolProfile profile, ThreadFactory ignored) {
      return super.newScheduledThreadPool(profile, threads);
    }
  }
}
