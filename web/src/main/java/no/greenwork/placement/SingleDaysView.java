package no.greenwork.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;

/** The coming days on which somebody comes otherwise than by the week pattern, and one more. */
@Named("singleDays")
@ViewScoped
public class SingleDaysView implements Serializable {
  @Inject private transient PlacementDetails details;
  @Inject private transient SingleDays days;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient Clock clock;

  private String id;
  private int seen;
  private LocalDate day;
  private LocalTime from;
  private LocalTime to;
  private transient PlacementDetail detail;

  public void open() {
    if (!current.get().may(Action.EDIT_WEEK_PATTERN) || getRow().start() == null) {
      throw new NotFound();
    }
    seen = getRow().version();
  }

  public PlacementRow getRow() {
    return getDetail().row();
  }

  private PlacementDetail getDetail() {
    if (detail == null) {
      detail = details.of(id, AccessKind.DETAIL);
    }
    return detail;
  }

  public List<PlannedSlot> getComing() {
    return PlannedSlot.singles(getDetail().pattern(), clock.today());
  }

  public String save() {
    return done(() -> days.plan(id, seen, day, from, to), "placement.done.SINGLE_DAY");
  }

  public String takeBack(LocalDate planned) {
    return done(() -> days.takeBack(id, seen, planned), "placement.done.SINGLE_DAY_BACK");
  }

  /** The page again, so that the next day is planned upon what stands now. */
  private String done(Runnable useCase, String said) {
    if (!action.attempt(useCase)) {
      return null;
    }
    action.say(said);
    return "/placements/single-days?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getFrom() {
    return from;
  }

  public void setFrom(LocalTime from) {
    this.from = from;
  }

  public LocalTime getTo() {
    return to;
  }

  public void setTo(LocalTime to) {
    this.to = to;
  }
}
