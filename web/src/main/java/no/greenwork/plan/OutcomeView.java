package no.greenwork.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementRow;
import no.greenwork.shared.Clock;

/** What came of a placement, and one point of it being answered or corrected. */
@Named("outcome")
@ViewScoped
public class OutcomeView implements Serializable {
  @Inject private transient OutcomeQueries outcomes;
  @Inject private transient OutcomeService service;
  @Inject private transient PageAction action;
  @Inject private transient Clock clock;

  private String id;
  private Integer months;
  private int seen;
  private OutcomeCode code;
  private transient OutcomeQueries.Shown shown;

  public void load() {
    getReached().stream()
        .filter(o -> !o.known())
        .reduce((first, second) -> second)
        .or(() -> getReached().stream().reduce((first, second) -> second))
        .ifPresent(this::choose);
  }

  private void choose(Outcome outcome) {
    months = outcome.months();
    seen = outcome.number();
    code = outcome.code();
  }

  public OutcomeQueries.Shown getShown() {
    if (shown == null) {
      shown = outcomes.of(id, AccessKind.DETAIL);
    }
    return shown;
  }

  /** Those whose day has come. */
  public List<Outcome> getReached() {
    return getShown().outcomes().stream().filter(o -> o.reached(clock.today())).toList();
  }

  public boolean reached(Outcome point) {
    return point.reached(clock.today());
  }

  /** Another point is to be answered. */
  public String pick(Outcome point) {
    choose(point);
    return null;
  }

  public String save() {
    if (!action.attempt(() -> service.write(id, seen, months, code))) {
      return null;
    }
    action.say("plan.done.OUTCOME");
    return "/outcomes/edit?faces-redirect=true&id=" + id;
  }

  public PlacementRow getRow() {
    return getShown().placement().row();
  }

  public OutcomeCode[] getCodes() {
    return OutcomeCode.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public Integer getMonths() {
    return months;
  }

  public OutcomeCode getCode() {
    return code;
  }

  public void setCode(OutcomeCode code) {
    this.code = code;
  }
}
