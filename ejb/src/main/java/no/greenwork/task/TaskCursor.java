package no.greenwork.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.greenwork.shared.Dates;
import no.greenwork.shared.IdText;
import no.greenwork.shared.SqlPart;

/**
 * Where a page of the work list ends.
 *
 * @param back whether what comes before it is asked for
 */
record TaskCursor(LocalDate dueOn, String kind, long subject, boolean back) {
  private static final Pattern TEXT =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})~([A-Z_]{1,30})~(\\d{1,19})~([nb])");

  /** Null unless it is one of ours: an address that was cut short shows the first page. */
  static TaskCursor parse(String text) {
    Matcher parts = TEXT.matcher(text == null ? "" : text);
    if (!parts.matches()) {
      return null;
    }
    Optional<LocalDate> day = Dates.iso(parts.group(1));
    Optional<Long> subject = IdText.parse(parts.group(3));
    return day.isEmpty() || subject.isEmpty()
        ? null
        : new TaskCursor(day.get(), parts.group(2), subject.get(), parts.group(4).equals("b"));
  }

  static TaskCursor at(Task task, boolean back) {
    return new TaskCursor(task.dueOn(), task.kind(), task.subject(), back);
  }

  String text() {
    return dueOn + "~" + kind + "~" + subject + "~" + (back ? "b" : "n");
  }

  SqlPart beyond() {
    return new SqlPart(
        "(t.due_on, t.kind, t.subject) " + (back ? "<" : ">") + " (:c_due, :c_kind, :c_subject)",
        Map.of("c_due", dueOn, "c_kind", kind, "c_subject", subject));
  }

  static String order(TaskCursor cursor) {
    return cursor != null && cursor.back()
        ? " ORDER BY t.due_on DESC, t.kind DESC, t.subject DESC"
        : " ORDER BY t.due_on, t.kind, t.subject";
  }
}
