package no.greenwork.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.greenwork.organisation.Activity;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/** A plan as it is handed in: whole, so that the next one can be written from it alone. */
public record PlanCommand(
    List<Goal> goals, List<String> activities, String followUp, String adaptations) {
  /** Few enough to be worked towards at once. */
  public static final int MOST_GOALS = 6;

  static final int LONGEST_GOAL = 300;
  static final int LONGEST_TEXT = 1000;

  public PlanCommand {
    goals = goals == null ? List.of() : List.copyOf(goals);
    activities = activities == null ? List.of() : List.copyOf(activities);
    followUp = stripped(followUp);
    adaptations = stripped(adaptations);
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /**
   * @throws Invalid that names every field that is wrong
   */
  void validate() {
    List<Problem> wrong = new ArrayList<>();
    if (goals.isEmpty()) {
      wrong.add(new Problem("goals.0.goal", "REQUIRED"));
    } else if (goals.size() > MOST_GOALS) {
      wrong.add(new Problem("goals", "OUT_OF_RANGE", 1, MOST_GOALS));
    }
    for (int i = 0; i < goals.size(); i++) {
      goal(goals.get(i), "goals." + i, wrong);
    }
    if (activities.isEmpty()) {
      wrong.add(new Problem("activities", "REQUIRED"));
    }
    for (String code : activities) {
      if (Activities.of(code) == null) {
        wrong.add(new Problem("activities", "CODE", code));
      }
    }
    if (followUp == null) {
      wrong.add(new Problem("followUp", "REQUIRED"));
    }
    length(followUp, "followUp", wrong);
    length(adaptations, "adaptations", wrong);
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
  }

  private static void goal(Goal goal, String at, List<Problem> wrong) {
    if (goal.goal() == null || goal.goal().isBlank()) {
      wrong.add(new Problem(at + ".goal", "REQUIRED"));
    } else if (goal.goal().strip().length() > LONGEST_GOAL) {
      wrong.add(new Problem(at + ".goal", "TOO_LONG", LONGEST_GOAL));
    }
    if (goal.dueOn() == null) {
      wrong.add(new Problem(at + ".dueOn", "REQUIRED"));
    }
  }

  private static void length(String text, String field, List<Problem> wrong) {
    if (text != null && text.length() > LONGEST_TEXT) {
      wrong.add(new Problem(field, "TOO_LONG", LONGEST_TEXT));
    }
  }

  /** Each once, in the order of the list of activities. */
  Set<Activity> chosen() {
    Set<Activity> chosen = EnumSet.noneOf(Activity.class);
    activities.forEach(code -> chosen.add(Activities.of(code)));
    return chosen;
  }
}
