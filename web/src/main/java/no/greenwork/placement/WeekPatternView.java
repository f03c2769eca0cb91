package no.greenwork.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;

/** Another week pattern being filled in, beginning with the one that holds. */
@Named("weekPattern")
@ViewScoped
public class WeekPatternView implements Serializable {
  @Inject private transient PlacementDetails details;
  @Inject private transient PlacementService placements;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient Clock clock;

  private String id;
  private int seen;
  private LocalDate from;
  private List<PatternRow> week;
  private transient PlacementDetail detail;

  public void open() {
    if (!current.get().may(Action.EDIT_WEEK_PATTERN) || getRow().start() == null) {
      throw new NotFound();
    }
    seen = getRow().version();
    LocalDate start = getRow().start();
    from = start != null && start.isAfter(clock.today()) ? start : clock.today();
    week = PatternRow.of(PlannedSlot.inForce(detail.pattern(), from));
  }

  public PlacementRow getRow() {
    if (detail == null) {
      detail = details.of(id, AccessKind.DETAIL);
    }
    return detail.row();
  }

  public String save() {
    if (!action.attempt(
        () -> placements.changeWeekPattern(id, seen, from, PatternRow.slots(week)))) {
      return null;
    }
    action.say("placement.done.WEEK_PATTERN");
    return "/placements/view?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public List<PatternRow> getWeek() {
    return week;
  }
}
