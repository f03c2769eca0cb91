package no.greenwork.farmday;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.placement.PageAction;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;

/** A fire drill being filed, with those who are on the farm now. */
@Named("drill")
@ViewScoped
public class DrillView implements Serializable {
  @Inject private transient PresentView present;
  @Inject private transient DrillService service;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient DayWords words;
  @Inject private transient Clock clock;

  private final UUID key = UUID.randomUUID();
  private LocalDate day;
  private ArrayList<Person> people;
  private ArrayList<Person> overdue;
  private List<String> mustered = new ArrayList<>();
  private List<String> musteredOverdue = new ArrayList<>();
  private Integer minutes;
  private String ledBy;
  private String remark;

  /** Somebody to be counted. */
  public record Person(String id, String name) implements Serializable {}

  /** Those who are here and those of whom it is not known, as they were when the drill began. */
  public void open() {
    if (!current.get().may(Action.REGISTER_FARM_DAY)) {
      throw new NotFound();
    }
    day = clock.today();
    people =
        those(
            Stream.concat(
                present.getHere().stream(),
                present.getUnknown().stream().filter(one -> !present.isOver(one))));
    overdue =
        those(
            Stream.concat(
                present.getOverdue().stream(),
                present.getUnknown().stream().filter(present::isOver)));
    ledBy =
        present.getResponsible().named()
            ? present.getResponsible().name()
            : current.get().displayName();
  }

  private ArrayList<Person> those(Stream<TodayPerson> found) {
    return new ArrayList<>(found.map(one -> new Person(one.id(), words.who(one.row()))).toList());
  }

  /** All that were to be counted, and those who were. */
  DrillCommand command() {
    return new DrillCommand(
        key,
        day,
        minutes,
        ledBy,
        Stream.concat(people.stream(), overdue.stream()).map(Person::id).toList(),
        Stream.concat(mustered.stream(), musteredOverdue.stream()).toList(),
        remark);
  }

  public String save() {
    if (!action.attempt(() -> service.file(command()))) {
      return null;
    }
    action.say("farmday.drill.filed");
    return "/farmday/drills?faces-redirect=true";
  }

  /** On which it was begun: what is sent late is not taken for a drill of another day. */
  public LocalDate getDay() {
    return day;
  }

  public List<Person> getPeople() {
    return people;
  }

  /** Those who should have left by now; whoever has not is to be counted too. */
  public List<Person> getOverdue() {
    return overdue;
  }

  public List<String> getMusteredOverdue() {
    return musteredOverdue;
  }

  public void setMusteredOverdue(List<String> musteredOverdue) {
    this.musteredOverdue = new ArrayList<>(musteredOverdue);
  }

  public List<String> getMustered() {
    return mustered;
  }

  public void setMustered(List<String> mustered) {
    this.mustered = new ArrayList<>(mustered);
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public String getLedBy() {
    return ledBy;
  }

  public void setLedBy(String ledBy) {
    this.ledBy = ledBy;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
