package no.greenwork.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PageAction;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;

/** Somebody who is known not to come, being noted as such, or as back again. */
@Named("absence")
@ViewScoped
public class AbsenceView implements Serializable {
  @Inject private transient AttendanceQueries queries;
  @Inject private transient AbsenceService service;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient TextsView texts;
  @Inject private transient no.greenwork.shared.Notice notice;
  @Inject private transient Clock clock;

  /** Days that are named; of more it is told how many. */
  private static final int NAMED = 31;

  private String placement;
  private LocalDate noted;
  private LocalDate from;
  private LocalDate lastDay;
  private LocalDate back;
  private AttendanceCode reason;
  private transient MonthRow row;
  private transient AbsenceService.Noticed noticed;

  public void load() {
    if (!current.get().may(Action.REGISTER_ATTENDANCE)) {
      throw new NotFound();
    }
    getRow();
    from = clock.today();
    back = clock.today();
  }

  public MonthRow getRow() {
    if (row == null) {
      row = queries.of(placement, noted == null ? clock.today() : noted, AccessKind.DETAIL);
    }
    return row;
  }

  /** Whether there is a notice, whose end is asked for. */
  public boolean isEnding() {
    return noted != null;
  }

  public List<AttendanceCode> getReasons() {
    return Arrays.stream(AttendanceCode.values()).filter(AttendanceCode::isNotified).toList();
  }

  public String save() {
    boolean saved =
        action.attempt(
            () -> {
              if (isEnding()) {
                service.back(placement, noted, back);
              } else {
                noticed = service.away(placement, from, lastDay, reason);
              }
            });
    if (!saved) {
      return null;
    }
    say();
    LocalDate shown = isEnding() ? noted : from;
    return "/attendance/sheet?faces-redirect=true&placement="
        + placement
        + "&month="
        + MonthParameter.text(shown);
  }

  /** Also what it has answered, and which days it has not touched, written as they were before. */
  private void say() {
    action.say(isEnding() ? "attendance.back.done" : "attendance.away.done");
    if (!isEnding()) {
      name("attendance.away.answered", noticed.answered());
      name("attendance.away.kept", noticed.kept());
    }
  }

  private void name(String text, List<LocalDate> days) {
    if (!days.isEmpty()) {
      String named = days.stream().limit(NAMED).map(texts::day).collect(Collectors.joining(", "));
      notice.done(text, named, Math.max(0, days.size() - NAMED));
    }
  }

  public String getPlacement() {
    return placement;
  }

  public void setPlacement(String placement) {
    this.placement = placement;
  }

  public LocalDate getNoted() {
    return noted;
  }

  public void setNoted(LocalDate noted) {
    this.noted = noted;
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

  public AttendanceCode getReason() {
    return reason;
  }

  public void setReason(AttendanceCode reason) {
    this.reason = reason;
  }
}
