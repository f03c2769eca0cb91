package no.greenwork.placement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Invalid;

/** On the page of a placement: days on which it cannot go on as usual, and where the person is. */
@Named("stops")
@ViewScoped
public class StopsView implements Serializable {
  @Inject private transient PlacementView placement;
  @Inject private transient StopQueries queries;
  @Inject private transient StopAnswerService service;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient HttpServletRequest request;

  private String id;
  private int seen = -1;
  private String stop;
  private String answer;
  private String reason;
  private transient PlacementStops stops;

  @PostConstruct
  void read() {
    id = request.getParameter("id");
  }

  public List<PlacementStop> getList() {
    if (stops == null) {
      stops = id == null ? PlacementStops.NOTHING : queries.of(placement.getDetail().opened());
      if (seen < 0) {
        seen = stops.version();
      }
    }
    return stops.stops();
  }

  public boolean isMayAnswer() {
    return !getList().isEmpty() && current.get().may(Action.ANSWER_STOP);
  }

  public List<StopAnswer> getAnswers() {
    return List.of(StopAnswer.values());
  }

  public String save() {
    if (!action.attempt(() -> service.answer(id, seen, stop, chosen(), reason))) {
      return null;
    }
    action.say("stop.done");
    return "/placements/view?faces-redirect=true&id=" + id;
  }

  private StopAnswer chosen() {
    return Arrays.stream(StopAnswer.values())
        .filter(one -> one.name().equals(answer))
        .findFirst()
        .orElseThrow(() -> new Invalid("answer", "REQUIRED"));
  }

  public String getStop() {
    return stop;
  }

  public void setStop(String stop) {
    this.stop = stop;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
