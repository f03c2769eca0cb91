package no.greenwork.stop;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.placement.PageAction;

/** One request: the provider answers, the farm may withdraw. */
@Named("stopRequest")
@ViewScoped
public class StopRequestView implements Serializable {
  @Inject private transient StopRequestQueries queries;
  @Inject private transient StopRequestService service;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;

  private String id;
  private int seen;
  private String reason;
  private transient StopRequest request;

  /** For whom there is no such request, there is no page. */
  public void open() {
    seen = getRequest().version();
  }

  public StopRequest getRequest() {
    if (request == null) {
      request = queries.of(id);
    }
    return request;
  }

  private boolean may(Action wanted) {
    return current.get().may(wanted) && getRequest().state() == StopRequestState.OPEN;
  }

  public boolean isMayAnswer() {
    return may(Action.ANSWER_OUT_OF_USE);
  }

  public boolean isMayWithdraw() {
    return may(Action.ASK_OUT_OF_USE);
  }

  public String yes() {
    return done("ACCEPTED", () -> service.accept(id, seen));
  }

  public String no() {
    return done("REFUSED", () -> service.refuse(id, seen, reason));
  }

  public String withdraw() {
    return done("WITHDRAWN", () -> service.withdraw(id, seen));
  }

  private String done(String said, Runnable useCase) {
    if (!action.attempt(useCase)) {
      return null;
    }
    action.say("stop.done." + said);
    return "/stops/view?faces-redirect=true&id=" + id;
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
}
