package no.greenwork.farmday;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.placement.PlannedSlot;
import no.greenwork.shared.Clock;

/** Who is on the farm now, as far as it is said, and of whom it is not known. */
@Named("present")
@RequestScoped
public class PresentView {
  @Inject private FarmDayPeople people;
  @Inject private ResponsibleQueries responsibles;
  @Inject private Clock clock;

  private List<TodayPerson> all;
  private Responsible responsible;

  private List<TodayPerson> all() {
    if (all == null) {
      LocalDate today = clock.today();
      all = people.on(people.days(today, today), today);
    }
    return all;
  }

  public List<TodayPerson> getHere() {
    return all().stream().filter(TodayPerson::here).toList();
  }

  /** Expected, and nobody has said whether they came. */
  public List<TodayPerson> getUnknown() {
    return all().stream().filter(one -> one.expected() && !one.said()).toList();
  }

  public boolean isNobody() {
    return getHere().isEmpty() && getUnknown().isEmpty();
  }

  /** The time at which they were to leave, when it has passed; they stay on the list. */
  public String leaving(TodayPerson person) {
    LocalTime now = LocalTime.ofInstant(clock.now(), Clock.NORWAY);
    List<PlannedSlot> pattern = person.news().card().placement().pattern();
    return pattern.isEmpty()
        ? ""
        : PlannedSlot.on(pattern, clock.today()).stream()
            .map(PlannedSlot::toTime)
            .max(LocalTime::compareTo)
            .filter(to -> to.isBefore(now))
            .map(DayWords::time)
            .orElse("");
  }

  public LocalDate getDay() {
    return clock.today();
  }

  public Responsible getResponsible() {
    if (responsible == null) {
      responsible = responsibles.on(clock.today());
    }
    return responsible;
  }
}
