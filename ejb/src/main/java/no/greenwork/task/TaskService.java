package no.greenwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** What people say of a task: not now, or not mine. What it asks for is done elsewhere. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.SEE_TASKS)
public class TaskService {
  /** Longer than that is forgetting, not putting off. */
  static final int LONGEST_SNOOZE_DAYS = 90;

  private static final String SNOOZE =
      "INSERT INTO task_snooze (user_id, kind, subject, opened_on, until) VALUES (:user, :kind, :subject, :opened, :until)"
          + " ON DUPLICATE KEY UPDATE opened_on = VALUES(opened_on), until = VALUES(until)";
  private static final String WAKE =
      "DELETE FROM task_snooze WHERE user_id = :user AND kind = :kind AND subject = :subject";
  private static final String FIRST =
      "INSERT IGNORE INTO task_assignment (kind, subject, opened_on, scope, user_id)"
          + " VALUES (:kind, :subject, :opened, :scope, :to)";
  private static final String GIVE =
      "UPDATE task_assignment SET user_id = :to, opened_on = :opened, scope = :scope, version = version + 1"
          + " WHERE kind = :kind AND subject = :subject AND ";

  /** What is left of an earlier occurrence of the same is nobody's any more. */
  private static final String ANEW = GIVE + "opened_on <> :opened";

  private static final String NEXT = GIVE + "opened_on = :opened AND version = :seen";

  @Inject private TaskQueries tasks;
  @Inject private Colleagues colleagues;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;

  /**
   * The user sees it again on that day.
   *
   * @param until null to see it at once
   * @throws NotFound if it is not open for this user
   */
  public void snooze(String kind, long subject, LocalDate until) {
    Task task = tasks.find(kind, subject).orElseThrow(NotFound::new);
    if (until != null && !until.isAfter(clock.today())) {
      throw new Invalid("until", "PAST");
    }
    if (until != null && until.isAfter(clock.today().plusDays(LONGEST_SNOOZE_DAYS))) {
      throw new Invalid("until", "TOO_FAR", clock.today().plusDays(LONGEST_SNOOZE_DAYS));
    }
    Map<String, Object> values = values(task);
    values.put("user", current.get().userId());
    if (until == null) {
      values.remove("opened");
      update(WAKE, values);
    } else {
      values.put("until", until);
      update(SNOOZE, values);
    }
    changes.record(
        "SNOOZE",
        "task",
        task.subject(),
        said(task, "until", task.snoozedUntil()),
        said(task, "until", until));
  }

  /**
   * Gives it to a colleague, or takes it oneself.
   *
   * @param seen version of the hand-over that was on the page
   * @throws Invalid MAY_NOT_SEE if it would be in nobody's list, for they may not see it
   * @throws StaleRecord if somebody else has handed it over since
   */
  public void handOver(String kind, long subject, int seen, String userName) {
    Task task = tasks.find(kind, subject).orElseThrow(NotFound::new);
    Colleague to =
        colleagues.find(userName).orElseThrow(() -> new Invalid("colleague", "NOT_FOUND"));
    StaleRecord.check(seen, task.assignment());
    if (!tasks.canBeOf(task, to.id())) {
      throw new Invalid("colleague", "MAY_NOT_SEE");
    }
    if (!give(task, to)) {
      throw new StaleRecord();
    }
    changes.record(
        "HAND_OVER",
        "task",
        task.subject(),
        said(task, "holder", task.holderName()),
        said(task, "holder", to.name()));
  }

  /** As long as nobody has handed it over since it was read. */
  private boolean give(Task task, Colleague to) {
    Map<String, Object> values = values(task);
    values.put("to", to.id());
    values.put("scope", current.get().grant().scope());
    if (task.assignment() > 0) {
      values.put("seen", task.assignment());
      return update(NEXT, values) > 0;
    }
    return update(ANEW, values) > 0 || update(FIRST, values) > 0;
  }

  private static Map<String, Object> values(Task task) {
    Map<String, Object> values = new HashMap<>();
    values.put("kind", task.kind());
    values.put("subject", task.subject());
    values.put("opened", task.openedOn());
    return values;
  }

  private int update(String sql, Map<String, Object> values) {
    return database.read(h -> h.createUpdate(sql).bindMap(values).execute());
  }

  private static Map<String, Object> said(Task task, String name, Object value) {
    return value == null ? Map.of("kind", task.kind()) : Map.of("kind", task.kind(), name, value);
  }
}
