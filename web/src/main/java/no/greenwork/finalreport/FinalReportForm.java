package no.greenwork.finalreport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.placement.PlacementRow;
import no.greenwork.plan.PlanCommand;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;

/** A final report being written, beginning with what is known and what the version before said. */
@Named("finalReportForm")
@ViewScoped
public class FinalReportForm implements Serializable {
  @Inject private transient FinalReportQueries reports;
  @Inject private transient FinalReportService service;
  @Inject private transient PlacementOpening opening;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;

  private String id;
  private int seen;
  private int planNumber;
  private boolean asking;
  private boolean confirmed;
  private final List<ResultRow> results = new ArrayList<>();
  private String worked;
  private String recommendation;
  private transient FinalReportQueries.Begun begun;

  public FinalReportForm() {
    for (int i = 0; i < PlanCommand.MOST_GOALS; i++) {
      results.add(new ResultRow(i));
    }
  }

  public void load() {
    if (!current.get().may(Action.WRITE_FINAL_REPORT)) {
      throw new NotFound();
    }
    asking = opening.asksFirst(id);
    if (!asking) {
      fill();
    }
  }

  /** The user has read that name and time are logged. */
  public String confirm() {
    confirmed = true;
    fill();
    return null;
  }

  private void fill() {
    FinalReportQueries.Shown shown = getBegun().shown();
    if (!shown.today()) {
      throw new NotFound();
    }
    seen = shown.newest();
    planNumber = getBegun().planNumber();
    List<GoalResult> goals = getBegun().goals();
    for (int i = 0; i < Math.min(results.size(), goals.size()); i++) {
      results.get(i).fill(goals.get(i));
    }
    if (shown.written()) {
      worked = shown.report().worked();
      recommendation = shown.report().recommendation();
    }
  }

  public FinalReportQueries.Begun getBegun() {
    if (begun == null) {
      begun = reports.begin(id, confirmed ? AccessKind.CONFIRMED : AccessKind.DETAIL);
    }
    return begun;
  }

  public String save() {
    if (!action.attempt(this::write)) {
      return null;
    }
    action.say("finalreport.done.WRITTEN");
    return "/finalreports/view?faces-redirect=true&id=" + id;
  }

  private void write() {
    List<FinalReportCommand.Result> answered =
        results.stream().filter(ResultRow::isThere).map(ResultRow::toResult).toList();
    try {
      service.write(id, seen, new FinalReportCommand(planNumber, answered, worked, recommendation));
    } catch (Invalid e) {
      throw new Invalid(e.problems().stream().map(FinalReportForm::beside).toList());
    }
  }

  /** The same problem at the field of this page. */
  private static Problem beside(Problem problem) {
    String[] path = problem.field().split("\\.");
    return path.length < 3 ? problem : problem.of(path[2] + path[1]);
  }

  public boolean isAsking() {
    return asking && !confirmed;
  }

  public PlacementRow getRow() {
    return getBegun().shown().placement().row();
  }

  public Known getKnown() {
    return getBegun().known();
  }

  public boolean isWithGoals() {
    return results.getFirst().isThere();
  }

  public Attained[] getChoices() {
    return Attained.values();
  }

  public List<ResultRow> getResults() {
    return results;
  }

  public int getSeen() {
    return seen;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getWorked() {
    return worked;
  }

  public void setWorked(String worked) {
    this.worked = worked;
  }

  public String getRecommendation() {
    return recommendation;
  }

  public void setRecommendation(String recommendation) {
    this.recommendation = recommendation;
  }
}
