package no.greenwork.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.LongAwayService;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementDetails;
import no.greenwork.placement.PlacementRow;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;

/** Somebody who is long away being marked as such, or as back again. */
@Named("longAway")
@ViewScoped
public class LongAwayView implements Serializable {
  @Inject private transient PlacementDetails details;
  @Inject private transient LongAwayService service;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient Clock clock;

  private String placement;
  private LocalDate mark;
  private int seen;
  private LocalDate from;
  private LocalDate lastDay;
  private LocalDate back;
  private transient PlacementRow row;

  public void open() {
    PlacementRow of = getRow();
    boolean running =
        of.state() == PlacementState.ACTIVE || of.state() == PlacementState.AWAITING_START;
    boolean hidden = of.person() == null || of.provider() == null;
    if (!current.get().may(Action.MARK_LONG_AWAY) || !running || of.start() == null || hidden) {
      throw new NotFound();
    }
    seen = of.version();
    from = of.start().isAfter(clock.today()) ? of.start() : clock.today();
    back = clock.today();
  }

  public PlacementRow getRow() {
    if (row == null) {
      row = details.plan(placement, AccessKind.DETAIL).row();
    }
    return row;
  }

  /** Whether there is a mark, whose last day is asked for. */
  public boolean isMarked() {
    return mark != null;
  }

  public String save() {
    boolean saved =
        action.attempt(
            () -> {
              if (isMarked()) {
                service.end(placement, seen, mark, back);
              } else {
                service.mark(placement, seen, from, lastDay);
              }
            });
    if (!saved) {
      return null;
    }
    action.say(isMarked() ? "proposal.done.BACK" : "proposal.done.AWAY");
    return "/placements/view?faces-redirect=true&id=" + placement;
  }

  public String getPlacement() {
    return placement;
  }

  public void setPlacement(String placement) {
    this.placement = placement;
  }

  public LocalDate getMark() {
    return mark;
  }

  public void setMark(LocalDate mark) {
    this.mark = mark;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public LocalDate getBack() {
    return back;
  }

  public void setBack(LocalDate back) {
    this.back = back;
  }
}
