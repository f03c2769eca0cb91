package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.capacity.PlaceChangeCheck;
import no.greenwork.capacity.PlaceLedger;
import no.greenwork.capacity.TakenPlace;
import no.greenwork.quality.QualityQueries;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;
import no.greenwork.shared.RetryOnDeadlock;

/** Where a placement is carried out is the provider's decision; NAV is told. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class FarmChangeService {
  @Inject private ChangeReferences placements;
  @Inject private PlacementReferences references;
  @Inject private PlacementGates gates;
  @Inject private PlacementStore store;
  @Inject private PlacementNotices notices;
  @Inject private QualityQueries quality;
  @Inject private Courses courses;
  @Inject private CapacityGuard guard;
  @Inject private PlaceChangeCheck room;
  @Inject private PlaceLedger ledger;
  @Inject private Clock clock;

  /**
   * The days at the other farm or on the own premises; before and after them all stays as it was.
   */
  @Requires(Action.CHANGE_FARM)
  public void changeFarm(String id, int seen, FarmChange change) {
    change.validate();
    PlacementReferences.Keys keys = placements.found(id);
    Long farm =
        change.farm() == null
            ? null
            : references.farm(change.farm()).orElseThrow(() -> new Invalid("farm", "NOT_FOUND"));
    List<Long> farms = new ArrayList<>(references.farmsOf(keys.id()));
    if (farm != null && !farms.contains(farm)) {
      farms.add(farm);
    }
    guard.lock(keys.participantId(), references.agreementsOf(keys.id()), farms);
    Placement placement = store.load(keys.id(), seen);
    Course before = course(placement);
    refuse(change.within(before));
    AgreedPlace place = gates.placeOn(placement, farm, change.from());
    refuse(gates(placement, place, change, before));
    Course after =
        before.staying(
            new TakenPlace.Stay(change.from(), place.farmAgreementId(), farm), change.lastDay());
    if (after.equals(before)) {
      throw new Conflict("farm", "NO_CHANGE");
    }
    LocalDate back = change.lastDay() == null ? null : change.lastDay().plusDays(1);
    refuse(inForm(room.effect(before.place(placement), after.place(placement), back).problems()));
    write(placement, before, after, change);
  }

  private Course course(Placement placement) {
    store.require(
        placement, PlacementState.AWAITING_START, PlacementState.ACTIVE, PlacementState.ENDED);
    Course course = courses.of(placement);
    if (PlacementLock.locked(course.end(), clock.today())) {
      throw new Conflict("", "LOCKED");
    }
    if (course.start() == null) {
      throw new Conflict("", "STATE");
    }
    return course;
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new Conflict(problems);
    }
  }

  private static List<Problem> inForm(List<Problem> problems) {
    return problems.stream().map(p -> p.of("farm")).toList();
  }

  private List<Problem> gates(
      Placement placement, AgreedPlace place, FarmChange change, Course course) {
    LocalDate day = change.from();
    LocalDate last = change.lastDay() == null ? course.end() : change.lastDay();
    GateFacts gate = gates.of(place);
    boolean atFarm = place.farmNamed();
    boolean unconfirmed =
        atFarm
            && references.person(placement.participantId()).hasProtection()
            && !placement.confirmedFor(place.farmId());
    return new AcceptanceFacts(
            PlacementState.REFERRED,
            day,
            List.of(),
            true,
            !atFarm
                || (place.farmAgreementId() != null
                    && gate.farmHolds(place.agreementId(), place.farmAgreementId(), day, last)),
            true,
            !atFarm || quality.farm(place.farmId(), day).valid(),
            atFarm && gate.outOfUse(place.farmId(), day),
            gate.closed(place.agreementId(), day),
            unconfirmed)
        .problems();
  }

  private void write(Placement placement, Course before, Course after, FarmChange change) {
    LocalDate today = clock.today();
    Standing standing = placement.standing(before, today).with(after);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("farm", change.farm() == null ? Arena.OWN_PREMISES : change.farm());
    values.put("from", change.from());
    values.put("lastDay", change.lastDay());
    values.values().removeIf(value -> value == null);
    store.change(placement, EventKind.FARM_CHANGED, null, values, p -> p.change(standing, today));
    courses.write(placement.id(), before, after);
    ledger.rewrite(List.of(placement.id()));
    notices.tell(placement.id(), NoticeKind.FARM_CHANGED);
  }
}
