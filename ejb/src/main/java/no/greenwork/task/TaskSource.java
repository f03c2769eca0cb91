package no.greenwork.task;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.shared.SqlPart;

/**
 * A feature's tasks of all its kinds. Each statement gives the columns {@code kind} (a row of
 * task_kind), {@code subject} (id of a record, unique within the kind), {@code placement_id} or
 * null, {@code responsible} (a user's id, {@link #FOLLOWED_BY} for whoever follows the placement
 * up, or null when it is for all in the scope), {@code opened_on} (steady as long as it is the same
 * occurrence: a hand-over and a snooze are of it), {@code due_on} (null: the kind's days after it
 * was opened), {@code label} (what to call it where there is no placement) and {@code path} (the
 * page where it is done), in this order.
 */
public interface TaskSource {
  /**
   * Whoever follows the placement up on the day, for the acting user's side: found once for all
   * that is open, and not by each source.
   */
  String FOLLOWED_BY = "0";

  /**
   * The subject of a task that is of two things, as SQL: sixty bits of both. What is handed over
   * and put off hangs on it, so it never changes.
   */
  static String subject(String one, String other) {
    return "CAST(CONV(LEFT(MD5(CONCAT(%s, '-', %s)), 15), 16, 10) AS SIGNED)".formatted(one, other);
  }

  /** What is open for this actor on this day, within their scope; {@code :today} is the day. */
  List<SqlPart> open(Actor actor, LocalDate today);
}
