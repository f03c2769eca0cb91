package no.greenwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.RecentCounts;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.statement.Query;

/** The work list: what is open for the acting user, from all features, the most urgent first. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_TASKS)
public class TaskQueries {
  private static final String FROM =
      """
       FROM (SELECT s.kind, s.subject, s.placement_id, s.responsible, s.opened_on,
          COALESCE(s.due_on, s.opened_on + INTERVAL k.due_days DAY) AS due_on, s.label, s.path
          FROM (%s) s JOIN task_kind k ON k.code = s.kind) t
        LEFT JOIN placement tp ON tp.id = t.placement_id
        LEFT JOIN task_assignment a ON a.kind = t.kind AND a.subject = t.subject AND a.opened_on = t.opened_on
        LEFT JOIN app_user given ON given.id = a.user_id AND %s
        LEFT JOIN app_user holder ON holder.id = COALESCE(given.id, IF(t.responsible = 0, %s, t.responsible)) AND %s
        LEFT JOIN task_snooze z ON z.user_id = :me AND z.kind = t.kind AND z.subject = t.subject
          AND z.opened_on = t.opened_on
        WHERE\s""";

  /**
   * A user of the acting one's side, if today they have a grant by which they may see what the task
   * is about: whatever is nobody's in this way is everybody's.
   */
  private static final String HOLDS =
      "EXISTS (SELECT 1 FROM user_grant g JOIN app_user gu ON gu.id = g.user_id WHERE g.user_id = %s"
          + " AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to > :today)"
          + " AND (gu.ended_at IS NULL OR gu.ended_at > :now) AND IF(tp.id IS NULL,"
          + " EXISTS (SELECT 1 FROM user_grant mine WHERE mine.id = :my_grant AND "
          + Colleagues.ALIKE
          + "), %s))";

  private static final String ROWS =
      "SELECT t.kind, t.subject, t.placement_id, t.opened_on, t.due_on, t.label, t.path, holder.id AS holder,"
          + " holder.display_name AS holder_name, COALESCE(a.version, 0) AS assignment,"
          + " IF(z.until > :today, z.until, NULL) AS snoozed_until";

  private static final String COUNTS =
      "SELECT t.kind, " + Due.SQL + " AS due, COUNT(*) AS tasks %s GROUP BY t.kind, due";

  private static final String KEYS = "SELECT t.kind, t.subject, " + Due.SQL + " AS due %s";

  @Inject @Any private Instance<TaskSource> sources;
  @Inject private TaskHolders holders;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private RecentCounts recent;
  @Inject private Clock clock;

  /** How many there are of a kind within a period. */
  public record Count(String kind, Due due, int tasks) {}

  /** One that waits; the same one whichever of a user's grants it is seen by. */
  public record Waiting(String kind, long subject, Due due) {}

  /** What a count is of. */
  public record Group(String kind, Due due) {}

  /**
   * At most {@code limit} tasks beyond the cursor, which may be null.
   *
   * @param at a cursor that an earlier page gave
   */
  public TaskPage page(TaskFilter filter, String at, int limit) {
    TaskCursor cursor = TaskCursor.parse(at);
    SqlPart where = cursor == null ? filter.sql() : filter.sql().and(cursor.beyond());
    List<Task> found =
        new ArrayList<>(list(where, TaskCursor.order(cursor) + " LIMIT " + (limit + 1)));
    boolean more = found.size() > limit;
    if (more) {
      found.removeLast();
    }
    boolean back = cursor != null && cursor.back();
    if (back) {
      Collections.reverse(found);
    }
    if (found.isEmpty()) {
      return TaskPage.NOTHING;
    }
    return new TaskPage(
        found,
        more || back ? TaskCursor.at(found.getLast(), false).text() : null,
        (back ? more : cursor != null) ? TaskCursor.at(found.getFirst(), true).text() : null);
  }

  /** One that is open for this user now, put off or not. */
  public Optional<Task> find(String kind, long subject) {
    return list(
            new SqlPart(
                "t.kind = :f_kind AND t.subject = :f_subject",
                Map.of("f_kind", kind, "f_subject", subject)),
            "")
        .stream()
        .findFirst();
  }

  /** Whether it would be this user's if it were given to them. */
  boolean canBeOf(Task task, long user) {
    String holds = HOLDS.formatted(":f_user", holders.sees(current.get()).sql());
    Map<String, Object> binds =
        Map.of("f_kind", task.kind(), "f_subject", task.subject(), "f_user", user);
    String where = "t.kind = :f_kind AND t.subject = :f_subject AND %s";
    return !list(new SqlPart(where.formatted(holds), binds), "").isEmpty();
  }

  /** All of them, by name only. */
  List<Waiting> waiting(TaskFilter filter) {
    return run(KEYS, filter.sql(), q -> q.mapTo(Waiting.class).list(), List.of());
  }

  private List<Task> list(SqlPart where, String tail) {
    return run(ROWS + " %s" + tail, where, q -> q.mapTo(Task.class).list(), List.of());
  }

  /**
   * How many of each kind and period, whatever kind and period the filter names; a minute old at
   * most, unless this user's side has changed something since.
   */
  public Map<Group, Integer> counts(TaskFilter filter) {
    SqlPart where = filter.anyKind().sql();
    Actor actor = current.get();
    return recent.of(
        new RecentCounts.Key(
            "tasks of " + actor.userId() + " as " + actor.grant().id() + " on " + clock.today(),
            actor.grant().scope(),
            where),
        () ->
            run(COUNTS, where, q -> q.mapTo(Count.class).list(), List.<Count>of()).stream()
                .collect(
                    Collectors.toMap(
                        c -> new Group(c.kind(), c.due()),
                        Count::tasks,
                        Integer::sum,
                        LinkedHashMap::new)));
  }

  private <T> T run(String statement, SqlPart where, Function<Query, T> read, T nothing) {
    LocalDate today = clock.today();
    List<SqlPart> open =
        sources.stream().flatMap(source -> source.open(current.get(), today).stream()).toList();
    if (open.isEmpty()) {
      return nothing;
    }
    String all = open.stream().map(SqlPart::sql).collect(Collectors.joining(" UNION ALL "));
    Map<String, Object> binds = new HashMap<>(where.binds());
    open.forEach(part -> binds.putAll(part.binds()));
    Actor actor = current.get();
    SqlPart sees = holders.sees(actor);
    binds.putAll(sees.binds());
    binds.put("me", actor.userId());
    binds.put("my_grant", actor.grant().id());
    binds.put("today", today);
    binds.put("now", clock.now());
    String from =
        FROM.formatted(
            all,
            HOLDS.formatted("given.id", sees.sql()),
            holders.follows(actor),
            HOLDS.formatted("holder.id", sees.sql()));
    String sql = statement.formatted(from + where.sql());
    return database.read(h -> read.apply(h.createQuery(sql).bindMap(binds)));
  }
}
