package no.greenwork.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.capacity.PlacesLeft;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Halves;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;
import no.greenwork.visit.VisitQueries;

/** A provider's yes being filled in. */
@Named("accept")
@ViewScoped
public class AcceptView implements Serializable {
  @Inject private transient PlacementDetails details;
  @Inject private transient PlacementChoices choices;
  @Inject private transient PlacesLeft places;
  @Inject private transient VisitQueries visits;
  @Inject private transient AnswerService answers;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient Clock clock;
  @Inject private transient TextsView texts;

  private String id;
  private int seen;
  private String measure;
  private String agreement;
  private String farm;
  private LocalDate start;
  private LocalDate end;
  private Integer percent = 100;
  private Integer daysPerWeek;
  private String supervisor;
  private final List<PatternRow> week = PatternRow.workWeek();
  private transient PlacementRow row;

  /** The farm that both sides said yes to after a visit, else what was wished for, is filled in. */
  public void open() {
    PlacementRow wished = getRow();
    boolean open =
        wished.state() == PlacementState.REFERRED || wished.state() == PlacementState.WAITING_LIST;
    if (!open || !current.get().may(Action.ANSWER_REFERRAL)) {
      throw new NotFound();
    }
    seen = wished.version();
    measure = wished.measure();
    farm = visits.suited(id).orElse(wished.farm());
    start =
        wished.wishedStart() == null || wished.wishedStart().isBefore(clock.today())
            ? clock.today()
            : wished.wishedStart();
    List<PlacementChoices.Choice> agreements = getAgreements();
    agreement =
        agreements.stream()
            .map(PlacementChoices.Choice::key)
            .filter(one -> hasPlace(places.of(one, start)))
            .findFirst()
            .orElse(agreements.isEmpty() ? null : agreements.getFirst().key());
  }

  /** Whether the agreement holds that day, with the farm that was wished for if there is one. */
  private boolean hasPlace(Map<String, Integer> left) {
    return left.containsKey(farm == null ? PlacesLeft.OWN_PREMISES : farm);
  }

  public PlacementRow getRow() {
    if (row == null) {
      row = details.of(id, AccessKind.DETAIL).row();
    }
    return row;
  }

  public List<PlacementChoices.Choice> getAgreements() {
    return choices.agreements(measure);
  }

  /** The own premises and every farm, each with what is left there from the first day on. */
  public List<PlacementChoices.Choice> getFarms() {
    Map<String, Integer> left =
        agreement == null || start == null ? Map.of() : places.of(agreement, start);
    List<PlacementChoices.Choice> all = new ArrayList<>();
    all.add(place(PlacesLeft.OWN_PREMISES, texts.get("placement.farm.own"), left));
    choices.farms(measure).forEach(f -> all.add(place(f.key(), f.name(), left)));
    return all;
  }

  private PlacementChoices.Choice place(String key, String name, Map<String, Integer> left) {
    Integer halves = left.get(key);
    String label =
        halves == null
            ? texts.f("placement.accept.place.not", name)
            : texts.f(
                "placement.accept.place.left", name, Halves.text(halves, texts.texts().locale()));
    return new PlacementChoices.Choice(key, label);
  }

  public List<PlacementChoices.Choice> getSupervisors() {
    return choices.supervisors();
  }

  public String accept() {
    Acceptance acceptance =
        new Acceptance(
            agreement, farm, start, end, percent, daysPerWeek, PatternRow.slots(week), supervisor);
    if (!action.attempt(() -> answers.accept(id, seen, acceptance))) {
      return null;
    }
    action.say("placement.done.ACCEPTED");
    return "/placements/view?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getAgreement() {
    return agreement;
  }

  public void setAgreement(String agreement) {
    this.agreement = agreement;
  }

  public String getFarm() {
    return farm;
  }

  public void setFarm(String farm) {
    this.farm = farm;
  }

  public LocalDate getStart() {
    return start;
  }

  public void setStart(LocalDate start) {
    this.start = start;
  }

  public LocalDate getEnd() {
    return end;
  }

  public void setEnd(LocalDate end) {
    this.end = end;
  }

  public Integer getPercent() {
    return percent;
  }

  public void setPercent(Integer percent) {
    this.percent = percent;
  }

  public Integer getDaysPerWeek() {
    return daysPerWeek;
  }

  public void setDaysPerWeek(Integer daysPerWeek) {
    this.daysPerWeek = daysPerWeek;
  }

  public String getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(String supervisor) {
    this.supervisor = supervisor;
  }

  public List<PatternRow> getWeek() {
    return week;
  }
}
