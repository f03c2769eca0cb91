package no.greenwork.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.ChangeEffect;
import no.greenwork.placement.ChangeService;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementRow;

/** One proposal: old, new and what it would do; decided on by NAV, taken back by the provider. */
@Named("proposal")
@ViewScoped
public class ProposalView implements Serializable {
  @Inject private transient ProposalQueries queries;
  @Inject private transient ProposalService service;
  @Inject private transient ChangeService changes;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;

  private String id;
  private int seen = -1;
  private int seenPlacement;
  private String reason;
  private boolean educationConfirmed;
  private transient ProposalQueries.ProposalDetail detail;
  private transient ChangeEffect effect;

  private ProposalQueries.ProposalDetail detail() {
    if (detail == null) {
      detail = queries.of(id, AccessKind.DETAIL);
      if (seen < 0) {
        seen = detail.proposal().version();
        seenPlacement = detail.placement().version();
      }
    }
    return detail;
  }

  public ProposalRow getRow() {
    return detail().proposal();
  }

  public PlacementRow getPlacement() {
    return detail().placement();
  }

  /** What approving it would do now; only for who can. */
  public ChangeEffect getEffect() {
    if (effect == null) {
      effect = changes.effect(getPlacement().id(), getRow().change());
    }
    return effect;
  }

  public boolean isMayDecide() {
    return getRow().pending() && current.get().may(Action.DECIDE_CHANGE);
  }

  public boolean isMayWithdraw() {
    return getRow().pending() && current.get().may(Action.PROPOSE_CHANGE);
  }

  public String approve() {
    return done(
        "proposal.done.APPROVED",
        () -> service.approve(id, seen, seenPlacement, educationConfirmed));
  }

  public String reject() {
    return done("proposal.done.REJECTED", () -> service.reject(id, seen, reason));
  }

  public String withdraw() {
    return done("proposal.done.WITHDRAWN", () -> service.withdraw(id, seen));
  }

  private String done(String said, Runnable useCase) {
    String placement = getPlacement().id();
    if (!action.attempt(useCase)) {
      return null;
    }
    action.say(said);
    return "/placements/view?faces-redirect=true&id=" + placement;
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

  public boolean isEducationConfirmed() {
    return educationConfirmed;
  }

  public void setEducationConfirmed(boolean educationConfirmed) {
    this.educationConfirmed = educationConfirmed;
  }
}
