package no.greenwork.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** The administrator's hand on scheduled work. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.OPERATE)
public class WorkService {
  private static final String RECORD = "scheduled_work";

  @Inject private Database database;
  @Inject private WorkStore store;
  @Inject private WorkRunner runner;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;

  /** All that there is, by name; rows of what the product no longer does are left out. */
  public List<WorkRow> list() {
    Set<String> names = runner.names();
    return store.rows().stream().filter(row -> names.contains(row.name())).toList();
  }

  /** It will not be begun again, on any node, until it is started. What is running runs on. */
  public void stop(String name, int seen) {
    stopped(name, seen, true, "STOP");
  }

  /** From its next occasion on. */
  public void start(String name, int seen) {
    stopped(name, seen, false, "START");
  }

  private void stopped(String name, int seen, boolean stopped, String action) {
    WorkRow row = known(name);
    if (row.stopped() == stopped) {
      StaleRecord.check(seen, row.version());
      throw new Conflict("", "SCHEDULE_ALREADY");
    }
    change(name, seen, "stopped", stopped);
    changes.record(action, RECORD, name, stopped(row.stopped()), stopped(stopped));
  }

  private static Map<String, Object> stopped(boolean stopped) {
    return Map.of("stopped", stopped);
  }

  /** Within seconds, on whichever node is first; what was planned comes as planned. */
  public void runNow(String name, int seen) {
    WorkRow row = known(name);
    if (row.stopped()) {
      throw new Conflict("", "SCHEDULE_STOPPED");
    }
    change(name, seen, "next_due", clock.now());
    changes.record("RUN", RECORD, name, null, null);
  }

  private WorkRow known(String name) {
    if (!runner.names().contains(name)) {
      throw new NotFound();
    }
    return store.row(name).orElseThrow(NotFound::new);
  }

  private void change(String name, int seen, String column, Object value) {
    int rows =
        database.read(
            h ->
                h.createUpdate(
                        "UPDATE scheduled_work SET <column> = :value, version = version + 1 WHERE name = :name AND version = :seen")
                    .define("column", column)
                    .bind("value", value)
                    .bind("name", name)
                    .bind("seen", seen)
                    .execute());
    if (rows == 0) {
      throw new StaleRecord();
    }
  }
}
