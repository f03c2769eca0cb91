package no.greenwork.plan;

import java.io.Serializable;
import java.time.LocalDate;

/** One goal of a plan as it is filled in; a row without anything is no goal. */
public class GoalRow implements Serializable {
  private final int index;
  private String goal;
  private LocalDate dueOn;

  GoalRow(int index) {
    this.index = index;
  }

  void fill(Goal stored) {
    goal = stored.goal();
    dueOn = stored.dueOn();
  }

  boolean filled() {
    return goal != null && !goal.isBlank() || dueOn != null;
  }

  Goal toGoal() {
    return new Goal(goal, dueOn);
  }

  public int getIndex() {
    return index;
  }

  /** As people count. */
  public int getNumber() {
    return index + 1;
  }

  public String getGoal() {
    return goal;
  }

  public void setGoal(String goal) {
    this.goal = goal;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
