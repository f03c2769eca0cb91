package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.capacity.CapacityCheck;
import no.greenwork.capacity.CheckedPlace;
import no.greenwork.capacity.PlaceRequest;
import no.greenwork.placement.MeasureRules.Rule;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Problem;

/**
 * Whether a provider's yes can stand: gathers what the registers say on the start day, and asks for
 * room.
 */
@ApplicationScoped
class AcceptanceCheck {
  @Inject private PlacementReferences references;
  @Inject private PlacementGates gates;
  @Inject private MeasureRuleQueries measures;
  @Inject private CapacityCheck capacity;
  @Inject private Clock clock;

  /**
   * A yes that can stand.
   *
   * @param to first day after the last, or null for open
   * @param place what it takes
   * @param otherReferrals the person's open ones, which it closes
   */
  record Settled(LocalDate to, CheckedPlace place, List<Long> otherReferrals) {}

  /**
   * The last day is as filled in, else by the measure's ordinary length. Ask it with the guard
   * held.
   *
   * @throws Conflict with all that is missing, first things first
   */
  Settled settle(Placement placement, Acceptance acceptance, AgreedPlace place) {
    MeasureRules rules = measures.of(placement.measure()).orElseThrow();
    LocalDate end =
        acceptance.end() == null ? rules.defaultEnd(acceptance.start()) : acceptance.end();
    AnswerFacts known = gates.of(placement, place);
    List<Problem> problems =
        new ArrayList<>(facts(placement, acceptance, place, rules, end, known).problems());
    boolean periodExists = end == null || !end.isBefore(acceptance.start());
    CheckedPlace room =
        place.known() && periodExists
            ? capacity.check(
                request(placement, acceptance, place, end), rules.versions(Rule.HALF_BELOW))
            : null;
    if (room != null) {
      problems.addAll(room.problems());
    }
    if (!problems.isEmpty()) {
      throw new Conflict(problems);
    }
    return new Settled(end == null ? null : end.plusDays(1), room, known.otherReferrals());
  }

  private AcceptanceFacts facts(
      Placement placement,
      Acceptance acceptance,
      AgreedPlace place,
      MeasureRules rules,
      LocalDate end,
      AnswerFacts known) {
    LocalDate start = acceptance.start();
    PlacementReferences.Person person = known.person();
    List<Problem> dates =
        new DateCheck(DateCheck.Side.PROVIDER, start, end, null, person.birthDate())
            .by(rules)
            .measureFirst();
    GateFacts gate = known.gates();
    return new AcceptanceFacts(
        placement.stateOn(clock.today()),
        start,
        dates,
        place.agreementId() != null && gate.holds(place.agreementId(), start, end),
        !place.farmNamed()
            || (place.farmAgreementId() != null
                && gate.farmHolds(place.agreementId(), place.farmAgreementId(), start, end)),
        known.providerValid(start),
        place.farmId() == null || known.farmValid(start),
        place.farmId() != null && gate.outOfUse(place.farmId(), start),
        place.agreementId() != null && gate.closed(place.agreementId(), start),
        place.farmNamed() && person.hasProtection() && !placement.confirmedFor(place.farmId()));
  }

  private PlaceRequest request(
      Placement placement, Acceptance acceptance, AgreedPlace place, LocalDate end) {
    LocalDate start = acceptance.start();
    return new PlaceRequest(
        placement.id(),
        place.agreementId(),
        place.farmAgreementId(),
        clock.today(),
        start,
        start,
        end == null ? null : end.plusDays(1),
        List.of(new PlaceRequest.Percent(start, acceptance.percent())),
        slots(start, acceptance.weekPattern()));
  }

  private static List<PlaceRequest.Slot> slots(LocalDate from, List<WeekSlot> pattern) {
    return pattern.stream()
        .map(
            s ->
                new PlaceRequest.Slot(from, s.weeks().name(), s.day().getValue(), s.from(), s.to()))
        .toList();
  }
}
