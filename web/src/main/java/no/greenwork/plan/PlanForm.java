package no.greenwork.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.organisation.Activity;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.placement.PlacementRow;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;

/** A plan being written: the first, or another version that begins with the one in force. */
@Named("planForm")
@ViewScoped
public class PlanForm implements Serializable {
  @Inject private transient PlanQueries plans;
  @Inject private transient PlanService service;
  @Inject private transient PlacementOpening opening;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;

  private String id;
  private int seen;
  private boolean asking;
  private boolean confirmed;
  private final List<GoalRow> goals = new ArrayList<>();
  private List<String> activities = new ArrayList<>();
  private String followUp;
  private String adaptations;
  private transient PlacementRow row;

  public PlanForm() {
    for (int i = 0; i < PlanCommand.MOST_GOALS; i++) {
      goals.add(new GoalRow(i));
    }
  }

  public void load() {
    if (!current.get().may(Action.WRITE_PLAN)) {
      throw new NotFound();
    }
    asking = opening.asksFirst(id);
    if (!asking) {
      fill(AccessKind.DETAIL);
    }
  }

  /** The user has read that name and time are logged. */
  public String confirm() {
    confirmed = true;
    fill(AccessKind.CONFIRMED);
    return null;
  }

  private void fill(AccessKind kind) {
    PlanQueries.Shown shown = plans.of(id, null, kind);
    row = shown.placement().row();
    if (row.accepted() == null) {
      throw new NotFound();
    }
    seen = shown.newest();
    Plan plan = shown.plan();
    for (int i = 0; i < Math.min(goals.size(), plan.goals().size()); i++) {
      goals.get(i).fill(plan.goals().get(i));
    }
    activities = new ArrayList<>(plan.activities().stream().map(Activity::name).toList());
    followUp = plan.followUp();
    adaptations = plan.adaptations();
  }

  public String save() {
    if (!action.attempt(this::write)) {
      return null;
    }
    action.say("plan.done.PLAN");
    return "/plans/view?faces-redirect=true&id=" + id;
  }

  private void write() {
    List<GoalRow> filled = goals.stream().filter(GoalRow::filled).toList();
    try {
      service.write(
          id,
          seen,
          new PlanCommand(
              filled.stream().map(GoalRow::toGoal).toList(), activities, followUp, adaptations));
    } catch (Invalid e) {
      throw new Invalid(e.problems().stream().map(p -> beside(p, filled)).toList());
    }
  }

  /** The same problem at the field of this page. */
  private static Problem beside(Problem problem, List<GoalRow> filled) {
    String[] path = problem.field().split("\\.");
    if (path.length < 3) {
      return problem;
    }
    int i = Integer.parseInt(path[1]);
    int index = i < filled.size() ? filled.get(i).getIndex() : 0;
    return problem.of(path[2] + index);
  }

  public boolean isAsking() {
    return asking && !confirmed;
  }

  public PlacementRow getRow() {
    if (row == null && !isAsking()) {
      row =
          plans
              .of(id, null, confirmed ? AccessKind.CONFIRMED : AccessKind.DETAIL)
              .placement()
              .row();
    }
    return row;
  }

  /** Codes, as the boxes give them back. */
  public List<String> getKnown() {
    return Stream.of(Activity.values()).map(Activity::name).toList();
  }

  public List<GoalRow> getGoals() {
    return goals;
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

  public List<String> getActivities() {
    return activities;
  }

  public void setActivities(List<String> activities) {
    this.activities = activities;
  }

  public String getFollowUp() {
    return followUp;
  }

  public void setFollowUp(String followUp) {
    this.followUp = followUp;
  }

  public String getAdaptations() {
    return adaptations;
  }

  public void setAdaptations(String adaptations) {
    this.adaptations = adaptations;
  }
}
