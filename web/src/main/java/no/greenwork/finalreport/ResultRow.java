package no.greenwork.finalreport;

import java.io.Serializable;
import java.time.LocalDate;

/** What became of one goal as it is filled in; a row without a goal is not shown. */
public class ResultRow implements Serializable {
  private final int index;
  private String goal;
  private LocalDate dueOn;
  private Attained attained;
  private String remark;

  ResultRow(int index) {
    this.index = index;
  }

  void fill(GoalResult result) {
    goal = result.goal();
    dueOn = result.dueOn();
    attained = result.attained();
    remark = result.remark();
  }

  FinalReportCommand.Result toResult() {
    return new FinalReportCommand.Result(index + 1, attained, remark);
  }

  public boolean isThere() {
    return goal != null;
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

  public LocalDate getDueOn() {
    return dueOn;
  }

  public Attained getAttained() {
    return attained;
  }

  public void setAttained(Attained attained) {
    this.attained = attained;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
