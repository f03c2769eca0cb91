package no.greenwork.task;

import java.util.List;

/**
 * A page of the work list.
 *
 * @param next cursor of the page after it, or null
 * @param previous cursor of the page before it, or null
 */
public record TaskPage(List<Task> items, String next, String previous) {
  public static final TaskPage NOTHING = new TaskPage(List.of(), null, null);
}
