package no.greenwork.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.placement.ChangeKind;
import no.greenwork.placement.ChangeService;
import no.greenwork.placement.LongAway;
import no.greenwork.placement.LongAwayMarks;
import no.greenwork.placement.LongAwayReviews;
import no.greenwork.placement.LongAwayService;
import no.greenwork.placement.NoticeKind;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementLock;
import no.greenwork.placement.PlacementNotices;
import no.greenwork.placement.PlacementRow;
import no.greenwork.placement.PlacementState;
import no.greenwork.placement.PlacementView;
import no.greenwork.shared.Clock;

/** On the page of a placement: what is proposed and decided about it, and what can be. */
@Named("placementChanges")
@ViewScoped
public class PlacementChangesView implements Serializable {
  @Inject private transient PlacementView placement;
  @Inject private transient ProposalQueries proposals;
  @Inject private transient PlacementNotices notices;
  @Inject private transient LongAwayMarks marks;
  @Inject private transient ChangeService changes;
  @Inject private transient LongAwayService longAway;
  @Inject private transient LongAwayReviews reviews;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient Clock clock;

  private int seen = -1;
  private transient List<ProposalRow> rows;
  private transient List<LongAway> away;

  private PlacementRow row() {
    PlacementRow row = placement.getRow();
    if (seen < 0) {
      seen = row.version();
    }
    return row;
  }

  /** Whether this user decides or proposes, and may know whom it is about. */
  public boolean isParty() {
    Actor actor = current.get();
    PlacementRow row = row();
    return (actor.may(Action.DECIDE_CHANGE) || actor.may(Action.PROPOSE_CHANGE))
        && row.person() != null
        && row.provider() != null
        && !(row.person().hidden() && actor.may(Action.DECIDE_CHANGE));
  }

  public List<ProposalRow> getPending() {
    return rows().stream().filter(ProposalRow::pending).toList();
  }

  public List<ProposalRow> getAnswered() {
    return rows().stream().filter(row -> !row.pending()).toList();
  }

  private List<ProposalRow> rows() {
    if (rows == null) {
      rows = proposals.beside(row());
    }
    return rows;
  }

  public List<PlacementNotices.Notice> getNotices() {
    return notices.open(row().id(), current.get().role());
  }

  /** Those that are not over. */
  public List<LongAway> getAway() {
    if (away == null) {
      LocalDate today = clock.today();
      away =
          marks.of(row().id()).stream()
              .filter(mark -> mark.validTo() == null || mark.validTo().isAfter(today))
              .toList();
    }
    return away;
  }

  public boolean isAwayNow() {
    return getAway().stream().anyMatch(mark -> mark.isOn(clock.today()));
  }

  /** Whether NAV is to look at it. */
  public boolean reviewable(LongAway mark) {
    return current.get().may(Action.DECIDE_CHANGE)
        && mark.dueForReview(clock.today(), reviews.everyDays(row().measure()));
  }

  public boolean isMayPropose() {
    return current.get().may(Action.PROPOSE_CHANGE) && isChangeable();
  }

  public boolean isMayDecide() {
    return current.get().may(Action.DECIDE_CHANGE) && isChangeable();
  }

  /** Whether it ended so long ago that nothing of it can be changed any more. */
  public boolean isLocked() {
    return row().state() == PlacementState.ENDED
        && PlacementLock.locked(row().end(), clock.today());
  }

  private boolean isChangeable() {
    PlacementState state = row().state();
    boolean nav = current.get().may(Action.DECIDE_CHANGE);
    return !isLocked()
        && List.of(ChangeKind.values()).stream()
            .anyMatch(kind -> kind.fits(state) && (nav || kind.isProposable()));
  }

  public boolean isMayMove() {
    return current.get().may(Action.CHANGE_FARM) && isRunning();
  }

  public boolean isMayMarkAway() {
    return current.get().may(Action.MARK_LONG_AWAY) && isRunning();
  }

  /** Accepted, with a first day, and not over. */
  private boolean isRunning() {
    PlacementState state = row().state();
    return (state == PlacementState.ACTIVE || state == PlacementState.AWAITING_START)
        && row().start() != null;
  }

  public boolean isMayConfirmFarm() {
    return isMayDecide()
        && !row().person().protection().equals("NONE")
        && (isRunning()
            || row().state() == PlacementState.REFERRED
            || row().state() == PlacementState.WAITING_LIST);
  }

  public String seen(NoticeKind kind) {
    return done("proposal.done.SEEN", () -> changes.seen(row().id(), kind));
  }

  public String review(LocalDate from) {
    return done("proposal.done.REVIEWED", () -> longAway.review(row().id(), seen, from));
  }

  private String done(String said, Runnable useCase) {
    if (!action.attempt(useCase)) {
      return null;
    }
    action.say(said);
    return "/placements/view?faces-redirect=true&id=" + placement.getId();
  }
}
