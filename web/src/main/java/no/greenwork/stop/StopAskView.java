package no.greenwork.stop;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.placement.PageAction;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;

/** A farm's request to be out of use being filled in. */
@Named("stopAsk")
@ViewScoped
public class StopAskView implements Serializable {
  @Inject private transient StopRequestService service;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient Clock clock;

  private LocalDate first;
  private LocalDate last;
  private String reason;
  private String text;

  public void open() {
    if (!current.get().may(Action.ASK_OUT_OF_USE)) {
      throw new NotFound();
    }
    first = clock.today();
  }

  public List<StopReason> getReasons() {
    return List.of(StopReason.values());
  }

  public String save() {
    StopReason chosen =
        Arrays.stream(StopReason.values())
            .filter(one -> one.name().equals(reason))
            .findFirst()
            .orElse(null);
    StopRequestCommand command = new StopRequestCommand(first, last, chosen, text);
    if (!action.attempt(() -> service.ask(command))) {
      return null;
    }
    action.say("stop.done.ASKED");
    return "/index?faces-redirect=true";
  }

  public LocalDate getFirst() {
    return first;
  }

  public void setFirst(LocalDate first) {
    this.first = first;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate last) {
    this.last = last;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
