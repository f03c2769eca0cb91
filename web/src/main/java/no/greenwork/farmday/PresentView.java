package no.greenwork.farmday;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
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
    return all().stream().filter(one -> one.here() && !isOver(one)).toList();
  }

  /**
   * Said to be here, and should have left by now: by the plan, or by the hours that were said.
   * Nobody has seen them leave, so they stay on the list.
   */
  public List<TodayPerson> getOverdue() {
    return all().stream().filter(one -> one.here() && isOver(one)).toList();
  }

  /** Expected, and nobody has said whether they came. */
  public List<TodayPerson> getUnknown() {
    return all().stream().filter(TodayPerson::unknown).toList();
  }

  public boolean isNobody() {
    return all().stream().noneMatch(one -> one.here() || one.unknown());
  }

  /** The time at which they were to leave, when it has passed. */
  public String leaving(TodayPerson person) {
    return end(person).filter(this::isPast).map(DayWords::time).orElse("");
  }

  boolean isOver(TodayPerson person) {
    return end(person).filter(this::isPast).isPresent();
  }

  private boolean isPast(LocalTime end) {
    return PlannedEnd.isPast(end, LocalTime.ofInstant(clock.now(), Clock.NORWAY));
  }

  private Optional<LocalTime> end(TodayPerson person) {
    List<PlannedSlot> pattern = person.news().card().placement().pattern();
    return pattern.isEmpty()
        ? Optional.empty()
        : PlannedEnd.of(PlannedSlot.on(pattern, clock.today()), person.day().said().quarters());
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
