package no.greenwork.plan;

import java.time.Instant;
import java.util.List;
import no.greenwork.organisation.Activity;

/**
 * One version of the provider's plan for a placement.
 *
 * @param number 1 for the first; 0 where nothing has been written yet
 * @param who display name of who wrote it
 */
public record Plan(
    int number,
    Instant at,
    String who,
    List<Goal> goals,
    List<Activity> activities,
    String followUp,
    String adaptations) {
  /** Nothing as yet. */
  public static final Plan NONE = new Plan(0, null, null, List.of(), List.of(), null, null);

  public boolean written() {
    return number > 0;
  }
}
