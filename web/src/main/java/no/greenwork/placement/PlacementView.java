package no.greenwork.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;

/** One placement: its facts, whom to call, its history, and what this user can do about it. */
@Named("placement")
@ViewScoped
public class PlacementView implements Serializable {
  @Inject private transient PlacementDetails details;
  @Inject private transient FarmPlacementQueries farms;
  @Inject private transient AnswerService answers;
  @Inject private transient ReferralService referrals;
  @Inject private transient PlacementService placements;
  @Inject private transient PlacementChoices choices;
  @Inject private transient CurrentActor current;
  @Inject private transient PageAction action;
  @Inject private transient Clock clock;

  private String id;
  private int seen = -1;
  private boolean confirmed;
  private String reason;
  private String supervisor;
  private transient PlacementDetail detail;
  private transient FarmPlacement farm;

  public boolean isFarm() {
    return current.get().is(Role.FARMER);
  }

  public PlacementDetail getDetail() {
    if (detail == null) {
      detail = details.of(id, confirmed ? AccessKind.CONFIRMED : AccessKind.DETAIL);
      if (seen < 0) {
        seen = detail.row().version();
      }
    }
    return detail;
  }

  public FarmPlacement getFarmPlacement() {
    if (farm == null) {
      farm = farms.of(id, AccessKind.DETAIL);
    }
    return farm;
  }

  public PlacementRow getRow() {
    return getDetail().row();
  }

  public List<PlannedSlot> getPattern() {
    return PlannedSlot.inForce(planned(), clock.today());
  }

  public List<PlannedSlot> getSingles() {
    return PlannedSlot.singles(planned(), clock.today());
  }

  private List<PlannedSlot> planned() {
    return isFarm() ? getFarmPlacement().pattern() : getDetail().pattern();
  }

  public List<PlacementChoices.Choice> getSupervisors() {
    return choices.supervisors();
  }

  private boolean may(Action wanted, PlacementState... states) {
    Actor actor = current.get();
    return actor.may(wanted) && List.of(states).contains(getRow().state());
  }

  public boolean isMayAnswer() {
    return may(Action.ANSWER_REFERRAL, PlacementState.REFERRED, PlacementState.WAITING_LIST);
  }

  public boolean isMayWait() {
    return may(Action.ANSWER_REFERRAL, PlacementState.REFERRED);
  }

  public boolean isMayWithdraw() {
    return may(
        Action.WITHDRAW_REFERRAL,
        PlacementState.REFERRED,
        PlacementState.WAITING_LIST,
        PlacementState.AWAITING_START);
  }

  public boolean isMayAssign() {
    return may(
        Action.ASSIGN_SUPERVISOR,
        PlacementState.REFERRED,
        PlacementState.WAITING_LIST,
        PlacementState.AWAITING_START,
        PlacementState.ACTIVE);
  }

  /** A draft is its author's to go on with. */
  public boolean isMayContinue() {
    return may(Action.REFER, PlacementState.DRAFT);
  }

  public boolean isMayPlan() {
    return getRow().start() != null
        && may(Action.EDIT_WEEK_PATTERN, PlacementState.AWAITING_START, PlacementState.ACTIVE);
  }

  public boolean isMayPrint() {
    return getRow().person() != null && !getRow().person().hidden() && getRow().referred() != null;
  }

  /** For a minute after the provider's own answer. */
  public boolean isMayUndo() {
    return getDetail().undoable();
  }

  public String confirm() {
    confirmed = true;
    detail = null;
    return null;
  }

  public String waitingList() {
    return done("placement.done.WAITING_LIST", () -> answers.putOnWaitingList(id, seen, reason));
  }

  public String decline() {
    return done("placement.done.DECLINED", () -> answers.decline(id, seen, reason));
  }

  public String withdraw() {
    return done("placement.done.WITHDRAWN", () -> referrals.withdraw(id, seen, reason));
  }

  public String undo() {
    return done("placement.done.UNDONE", () -> answers.undo(id, seen));
  }

  public String assign() {
    return done(
        "placement.done.SUPERVISOR", () -> placements.assignSupervisor(id, seen, supervisor));
  }

  private String done(String said, Runnable useCase) {
    if (!action.attempt(useCase)) {
      return null;
    }
    action.say(said);
    return "/placements/view?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getSupervisor() {
    return supervisor == null ? getRow().supervisor() : supervisor;
  }

  public void setSupervisor(String supervisor) {
    this.supervisor = supervisor;
  }
}
