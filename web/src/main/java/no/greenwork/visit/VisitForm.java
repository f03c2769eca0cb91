package no.greenwork.visit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementChoices;
import no.greenwork.placement.PlacementDetails;
import no.greenwork.placement.PlacementRow;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;

/** A visit being proposed. */
@Named("visitForm")
@ViewScoped
public class VisitForm implements Serializable {
  private static final LocalTime USUAL = LocalTime.of(10, 0);
  private static final int ROWS = 3;

  /** Of a name such as dates/0/day. */
  private static final int PARTS = 3;

  @Inject private transient PlacementDetails details;
  @Inject private transient PlacementChoices choices;
  @Inject private transient VisitService service;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;

  private String id;
  private int seen;
  private String farm;
  private final LocalDate[] days = new LocalDate[ROWS];
  private final LocalTime[] times = {USUAL, USUAL, USUAL};
  private transient PlacementRow row;

  /** The farm that was wished for is chosen beforehand. */
  public void open() {
    PlacementState state = getRow().state();
    boolean undecided = state == PlacementState.REFERRED || state == PlacementState.WAITING_LIST;
    if (!current.get().may(Action.PLAN_VISIT) || !undecided) {
      throw new NotFound();
    }
    seen = getRow().version();
    farm = getRow().farm();
  }

  public PlacementRow getRow() {
    if (row == null) {
      row = details.plan(id, AccessKind.DETAIL).row();
    }
    return row;
  }

  public List<PlacementChoices.Choice> getFarms() {
    return choices.farms(getRow().measure());
  }

  /** The first two are asked for. */
  public String save() {
    List<VisitCommand.Date> dates = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      if (i < ROWS - 1 || days[i] != null) {
        dates.add(new VisitCommand.Date(days[i], times[i]));
      }
    }
    if (!action.attempt(() -> propose(new VisitCommand(farm, dates)))) {
      return null;
    }
    action.say("visit.done.PROPOSED");
    return "/placements/view?faces-redirect=true&id=" + id;
  }

  private void propose(VisitCommand command) {
    try {
      service.propose(id, seen, command);
    } catch (Invalid e) {
      throw new Invalid(e.problems().stream().map(VisitForm::ofPage).toList());
    } catch (Conflict e) {
      throw new Conflict(e.problems().stream().map(VisitForm::ofPage).toList());
    }
  }

  /** The fields have other names on the page: day1 for dates/0/day. */
  private static Problem ofPage(Problem problem) {
    String[] parts = problem.field().split("/");
    return parts.length == PARTS
        ? problem.of(parts[2] + (Integer.parseInt(parts[1]) + 1))
        : problem;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getFarm() {
    return farm;
  }

  public void setFarm(String farm) {
    this.farm = farm;
  }

  public LocalDate[] getDays() {
    return days;
  }

  public LocalTime[] getTimes() {
    return times;
  }
}
