package no.greenwork.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import no.greenwork.placement.PageAction;
import no.greenwork.shared.NotFound;

/** A meeting being called, or moved when the address names one. */
@Named("meetingForm")
@ViewScoped
public class MeetingForm implements Serializable {
  @Inject private transient MeetingView meeting;
  @Inject private transient MeetingService service;
  @Inject private transient PageAction action;

  private LocalDate onDate;
  private LocalTime fromTime;
  private String place;
  private String agenda;
  private String reason;
  private boolean withParticipant = true;
  private boolean withNav = true;
  private boolean withProvider = true;
  private boolean withFarm;

  public void load() {
    meeting.load();
    if (!meeting.isAsking()) {
      fill();
    }
  }

  public String confirm() {
    meeting.confirm();
    fill();
    return null;
  }

  private void fill() {
    if (!meeting.isMayArrange()) {
      throw new NotFound();
    }
    if (isMoving()) {
      Meeting one = meeting.getOne();
      if (!one.open()) {
        throw new NotFound();
      }
      onDate = one.onDate();
      fromTime = one.fromTime();
      place = one.place();
    }
  }

  public boolean isAsking() {
    return meeting.isAsking();
  }

  public boolean isMoving() {
    return meeting.getId() != null;
  }

  public String save() {
    return isMoving() ? move() : arrange();
  }

  private String arrange() {
    MeetingCommand command =
        new MeetingCommand(
            onDate, fromTime, place, agenda, withParticipant, withNav, withProvider, withFarm);
    return after("meeting.done.ARRANGED", () -> service.arrange(meeting.getPlacement(), command));
  }

  private String move() {
    return after(
        "meeting.done.MOVED",
        () ->
            service.move(
                meeting.getPlacement(),
                meeting.getId(),
                meeting.getSeen(),
                onDate,
                fromTime,
                place,
                reason));
  }

  private String after(String said, Runnable useCase) {
    if (!action.attempt(useCase)) {
      return null;
    }
    action.say(said);
    return "/meetings/list?faces-redirect=true&placement=" + meeting.getPlacement();
  }

  public LocalDate getOnDate() {
    return onDate;
  }

  public void setOnDate(LocalDate onDate) {
    this.onDate = onDate;
  }

  public LocalTime getFromTime() {
    return fromTime;
  }

  public void setFromTime(LocalTime fromTime) {
    this.fromTime = fromTime;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getAgenda() {
    return agenda;
  }

  public void setAgenda(String agenda) {
    this.agenda = agenda;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isWithParticipant() {
    return withParticipant;
  }

  public void setWithParticipant(boolean with) {
    withParticipant = with;
  }

  public boolean isWithNav() {
    return withNav;
  }

  public void setWithNav(boolean with) {
    withNav = with;
  }

  public boolean isWithProvider() {
    return withProvider;
  }

  public void setWithProvider(boolean with) {
    withProvider = with;
  }

  public boolean isWithFarm() {
    return withFarm;
  }

  public void setWithFarm(boolean with) {
    withFarm = with;
  }
}
