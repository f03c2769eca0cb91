package no.greenwork.visit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementChoices;
import no.greenwork.placement.PlacementWords;
import no.greenwork.shared.Clock;
import no.greenwork.shared.TextsView;

/** One visit: what is settled, and what this user can do next. */
@Named("visitPage")
@ViewScoped
public class VisitView implements Serializable {
  @Inject private transient VisitQueries queries;
  @Inject private transient FarmVisitQueries farms;
  @Inject private transient VisitService service;
  @Inject private transient VisitWords words;
  @Inject private transient PlacementWords people;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient TextsView texts;
  @Inject private transient Clock clock;

  private String id;
  private int seen;
  private Integer position;
  private String side;
  private String answer;
  private String reason;
  private String answerReason;
  private transient FarmVisit farmVisit;
  private transient VisitQueries.Shown shown;

  /** For whom there is no such visit, there is no page. */
  public void open() {
    seen = isFarm() ? getFarmVisit().version() : getShown().visit().version();
    side = (isFarm() ? VisitSide.FARM : VisitSide.PARTICIPANT).name();
  }

  public boolean isFarm() {
    return current.get().is(Role.FARMER);
  }

  public FarmVisit getFarmVisit() {
    if (farmVisit == null) {
      farmVisit = farms.of(id, AccessKind.DETAIL);
    }
    return farmVisit;
  }

  public VisitQueries.Shown getShown() {
    if (shown == null) {
      shown = queries.open(id, AccessKind.DETAIL);
    }
    return shown;
  }

  public VisitState getState() {
    return isFarm() ? getFarmVisit().state() : getShown().visit().state();
  }

  public List<VisitDate> getDates() {
    return isFarm() ? getFarmVisit().dates() : getShown().visit().dates();
  }

  public VisitDate getChosen() {
    return isFarm() ? getFarmVisit().chosen() : getShown().visit().chosen();
  }

  /** Whom it is about, as this user may know. */
  public String getWho() {
    if (!isFarm()) {
      return people.who(getShown().placement().person());
    }
    String name = getFarmVisit().calledName();
    return name == null || name.isBlank() ? texts.get("placement.farm.unnamed") : name;
  }

  public boolean isMayChoose() {
    return current.get().may(Action.CHOOSE_VISIT_DAY) && getState().canBeChosen();
  }

  public boolean isMayConfirm() {
    return current.get().may(Action.PLAN_VISIT) && getState() == VisitState.CHOSEN;
  }

  public boolean isMayCancel() {
    return current.get().may(Action.PLAN_VISIT) && getState().canBeCancelled();
  }

  public boolean isMayAnswer() {
    return current.get().may(Action.ANSWER_VISIT)
        && (isFarm() ? getFarmVisit().answerable() : getShown().visit().answerable());
  }

  /** For whom this user can say how it went. */
  public List<VisitSide> getSides() {
    return switch (current.get().role()) {
      case FARMER -> List.of(VisitSide.FARM);
      case CASEWORKER -> List.of(VisitSide.PARTICIPANT);
      default -> List.of(VisitSide.PARTICIPANT, VisitSide.FARM);
    };
  }

  /** The days that have not passed, and that none suits. */
  public List<PlacementChoices.Choice> getChoices() {
    List<PlacementChoices.Choice> all = new ArrayList<>();
    getDates().stream()
        .filter(date -> !date.day().isBefore(clock.today()))
        .forEach(
            date ->
                all.add(
                    new PlacementChoices.Choice(
                        String.valueOf(date.position()), words.when(date))));
    all.add(new PlacementChoices.Choice("0", texts.get("visit.none")));
    return all;
  }

  public List<VisitReply> getAnswers() {
    return List.of(VisitReply.values());
  }

  public String choose() {
    return done(
        position != null && position == 0 ? "NONE_SUITS" : "CHOSEN",
        () -> service.choose(id, seen, position));
  }

  public String confirm() {
    return done("CONFIRMED", () -> service.confirm(id, seen));
  }

  public String cancel() {
    return done("CANCELLED", () -> service.cancel(id, seen, reason));
  }

  public String say() {
    return done(
        "ANSWERED",
        () ->
            service.answer(
                id,
                seen,
                of(VisitSide.values(), side),
                of(VisitReply.values(), answer),
                answerReason));
  }

  private static <E extends Enum<E>> E of(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  private String done(String said, Runnable useCase) {
    if (!action.attempt(useCase)) {
      return null;
    }
    action.say("visit.done." + said);
    return "/visits/view?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public Integer getPosition() {
    return position;
  }

  public void setPosition(Integer position) {
    this.position = position;
  }

  public String getSide() {
    return side;
  }

  public void setSide(String side) {
    this.side = side;
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

  public String getAnswerReason() {
    return answerReason;
  }

  public void setAnswerReason(String answerReason) {
    this.answerReason = answerReason;
  }
}
