package no.greenwork.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** The administrator's hand on the routes of all nodes. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.OPERATE)
public class RouteService {
  @Inject private Database database;
  @Inject private RouteStore store;
  @Inject private ChangeLog changes;

  public List<RouteRow> list() {
    return store.rows();
  }

  /** On every node, and after a restart too; messages under way are finished. */
  public void stop(String name, int seen) {
    change(name, seen, true, "STOP");
  }

  public void start(String name, int seen) {
    change(name, seen, false, "START");
  }

  private void change(String name, int seen, boolean stopped, String action) {
    RouteRow row =
        store.rows().stream()
            .filter(r -> r.name().equals(name))
            .findFirst()
            .orElseThrow(NotFound::new);
    StaleRecord.check(seen, row.version());
    if (row.stopped() == stopped) {
      throw new Conflict("", "SCHEDULE_ALREADY");
    }
    int rows =
        database.read(
            h ->
                h.createUpdate(
                        "UPDATE route SET stopped = :stopped, version = version + 1 WHERE name = :name AND version = :seen")
                    .bind("stopped", stopped)
                    .bind("name", name)
                    .bind("seen", seen)
                    .execute());
    if (rows == 0) {
      throw new StaleRecord();
    }
    changes.record(
        action, "route", name, Map.of("stopped", row.stopped()), Map.of("stopped", stopped));
  }
}
