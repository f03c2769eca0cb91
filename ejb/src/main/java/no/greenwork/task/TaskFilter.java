package no.greenwork.task;

import java.util.Map;
import no.greenwork.shared.SqlPart;

/**
 * What of a work list is shown.
 *
 * @param everybodys colleagues' tasks too, not only one's own and those of everybody
 * @param snoozed those that are put off, instead of those that are not
 * @param kind null for all
 * @param due null for all
 */
public record TaskFilter(boolean everybodys, boolean snoozed, String kind, Due due) {
  public static final TaskFilter MINE = new TaskFilter(false, false, null, null);

  private static final String OWN =
      "holder.id IS NULL OR holder.id = :me OR holder.id IN (SELECT b.user_id FROM substitute b"
          + " WHERE b.substitute_id = :me AND b.valid_from <= :today AND b.valid_to > :today)";

  /** The same without a kind and a period, for the counts of each. */
  TaskFilter anyKind() {
    return new TaskFilter(everybodys, snoozed, null, null);
  }

  SqlPart sql() {
    SqlPart where =
        new SqlPart(
            snoozed ? "z.until > :today" : "z.until IS NULL OR z.until <= :today", Map.of());
    if (!everybodys) {
      where = where.and(new SqlPart(OWN, Map.of()));
    }
    if (kind != null) {
      where = where.and(SqlPart.of("t.kind = :f_kind", "f_kind", kind));
    }
    if (due != null) {
      where = where.and(SqlPart.of(Due.SQL + " = :f_due", "f_due", due.name()));
    }
    return where;
  }

  /** For the log. */
  String text() {
    return "tasks " + everybodys + " " + snoozed + " " + kind + " " + due;
  }
}
