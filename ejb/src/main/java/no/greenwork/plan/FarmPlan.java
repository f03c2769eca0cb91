package no.greenwork.plan;

import java.util.List;
import no.greenwork.organisation.Activity;

/**
 * What a farm has of a plan: the work. It has no place for a goal or for how somebody is followed
 * up, so none can slip through.
 */
public record FarmPlan(List<Activity> activities, String adaptations) {
  /** Nothing as yet. */
  public static final FarmPlan NONE = new FarmPlan(List.of(), null);

  public boolean written() {
    return !activities.isEmpty();
  }
}
