package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.capacity.PlaceChangeCheck;
import no.greenwork.capacity.PlaceLedger;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * What changes about a placement after the answer: who follows it up, and on which days the person
 * comes.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class PlacementService {
  @Inject private PlacementReferences references;
  @Inject private PlacementStore store;
  @Inject private PlacementSchedule schedule;
  @Inject private Courses courses;
  @Inject private PlaceChangeCheck room;
  @Inject private CapacityGuard guard;
  @Inject private PlaceLedger ledger;
  @Inject private Clock clock;

  /** From today; before the answer too, so that a supervisor can be asked about it. */
  @Requires(Action.ASSIGN_SUPERVISOR)
  public void assignSupervisor(String id, int seen, String userName) {
    PlacementReferences.Keys keys = references.placement(id);
    long user =
        references
            .supervisor(keys.providerId(), userName == null ? "" : userName.strip(), clock.today())
            .orElseThrow(() -> new Invalid("supervisor", "NOT_FOUND"));
    Placement placement = store.load(keys.id(), seen);
    schedule.supervisor(placement.id(), clock.today(), user);
    store.change(
        placement, EventKind.SUPERVISOR, null, Map.of("supervisor", userName.strip()), p -> {});
  }

  /** From a day on; the farm must have room for the person on every half-day of it. */
  @Requires(Action.EDIT_WEEK_PATTERN)
  public void changeWeekPattern(String id, int seen, LocalDate from, List<WeekSlot> pattern) {
    validate(from, pattern);
    PlacementReferences.Keys keys = references.placement(id);
    guard.lock(
        keys.participantId(), references.agreementsOf(keys.id()), references.farmsOf(keys.id()));
    Placement placement = store.load(keys.id(), seen);
    store.require(placement, PlacementState.AWAITING_START, PlacementState.ACTIVE);
    if (placement.validFrom() == null) {
      throw new Conflict("", "STATE");
    }
    LocalDate first = from.isBefore(placement.validFrom()) ? placement.validFrom() : from;
    if (placement.validTo() != null && !first.isBefore(placement.validTo())) {
      throw new Invalid("from", "PERIOD", first);
    }
    List<Problem> full = halfDaysFull(placement, first, pattern);
    if (!full.isEmpty()) {
      throw new Conflict(full);
    }
    schedule.weekPattern(placement.id(), first, pattern);
    store.change(
        placement,
        EventKind.WEEK_PATTERN,
        null,
        Map.of("from", first, "weekPattern", pattern),
        p -> {});
    ledger.rewrite(List.of(placement.id()));
  }

  /** At each farm that the person is to come to from then on. */
  private List<Problem> halfDaysFull(Placement placement, LocalDate from, List<WeekSlot> pattern) {
    Course course = courses.of(placement);
    LocalDate full =
        room.effect(course.place(placement), course.meeting(from, pattern).place(placement))
            .firstHalfDayFull();
    return full == null ? List.of() : List.of(new Problem("weekPattern", "HALF_DAY_FULL", full));
  }

  private void validate(LocalDate from, List<WeekSlot> pattern) {
    List<Problem> wrong = new ArrayList<>(WeekSlot.problems(pattern));
    if (from == null) {
      wrong.add(new Problem("from", "REQUIRED"));
    } else if (from.isBefore(clock.today())) {
      wrong.add(new Problem("from", "PAST"));
    }
    if (pattern.isEmpty()) {
      wrong.add(new Problem("weekPattern", "REQUIRED").as("PATTERN_EMPTY"));
    }
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
  }
}
