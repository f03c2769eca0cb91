package no.greenwork.followup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementRow;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;

/** The follow-ups after employment of a placement, and another one being set, by the office. */
@Named("followUps")
@ViewScoped
public class FollowUpView implements Serializable {
  private static final int USUAL_MONTHS = 6;

  @Inject private transient FollowUpQueries queries;
  @Inject private transient FollowUpService service;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient Clock clock;

  private String id;
  private LocalDate from;
  private LocalDate lastDay;
  private Integer weeks;
  private boolean bySupervisor;
  private String purpose;
  private String running;
  private int seen;
  private LocalDate newLastDay;
  private transient FollowUpQueries.Shown shown;

  public void load() {
    if (!current.get().may(Action.SET_FOLLOW_UP)) {
      throw new NotFound();
    }
    LocalDate today = clock.today();
    for (FollowUp one : getShown().followUps()) {
      if (!one.period().lastDay().isBefore(today)) {
        running = one.id();
        seen = one.version();
        newLastDay = one.period().lastDay();
      }
    }
    LocalDate end = getRow().end();
    from = end == null || end.isBefore(today) ? today : end.plusDays(1);
    lastDay = from.plusMonths(USUAL_MONTHS);
  }

  public FollowUpQueries.Shown getShown() {
    if (shown == null) {
      shown = queries.of(id, AccessKind.DETAIL);
    }
    return shown;
  }

  public String set() {
    FollowUpCommand command = new FollowUpCommand(from, lastDay, weeks, bySupervisor, purpose);
    return done("followup.done.SET", () -> set(command));
  }

  private void set(FollowUpCommand command) {
    try {
      service.set(id, command);
    } catch (Invalid e) {
      throw new Invalid(e.problems().stream().map(FollowUpView::beside).toList());
    }
  }

  /** The same problem at the field of this page, where the other form has the last day's name. */
  private static Problem beside(Problem problem) {
    return problem.field().equals("lastDay") ? problem.of("to") : problem;
  }

  public String changeEnd() {
    return done("followup.done.CHANGED", () -> service.changeEnd(id, running, seen, newLastDay));
  }

  private String done(String said, Runnable useCase) {
    if (!action.attempt(useCase)) {
      return null;
    }
    action.say(said);
    return "/followups/edit?faces-redirect=true&id=" + id;
  }

  public PlacementRow getRow() {
    return getShown().placement().row();
  }

  /** Whether one can be set now: none runs or is to come. */
  public boolean isMaySet() {
    return getShown().may() && running == null;
  }

  public boolean isRunning() {
    return running != null;
  }

  public List<Integer> getIntervals() {
    return getShown().intervals();
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

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public Integer getWeeks() {
    return weeks;
  }

  public void setWeeks(Integer weeks) {
    this.weeks = weeks;
  }

  public boolean isBySupervisor() {
    return bySupervisor;
  }

  public void setBySupervisor(boolean bySupervisor) {
    this.bySupervisor = bySupervisor;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public LocalDate getNewLastDay() {
    return newLastDay;
  }

  public void setNewLastDay(LocalDate newLastDay) {
    this.newLastDay = newLastDay;
  }
}
