package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.capacity.PlaceChangeCheck;
import no.greenwork.capacity.PlaceEffect;
import no.greenwork.capacity.PlaceLedger;
import no.greenwork.capacity.TakenPlace;
import no.greenwork.quality.QualityQueries;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Problem;

/**
 * Changes a placement's facts: the one way for NAV's own decisions and for approved proposals. The
 * guard of the person, the agreements and the farms is held by whoever calls it.
 */
@ApplicationScoped
class PlacementChanges {
  private static final AgreedPlace NOWHERE = new AgreedPlace(null, null, null, false);

  @Inject private PlacementReferences references;
  @Inject private PlacementStore store;
  @Inject private PlacementGates gates;
  @Inject private MeasureRuleQueries measures;
  @Inject private QualityQueries quality;
  @Inject private Courses courses;
  @Inject private OtherReferrals others;
  @Inject private PlaceChangeCheck room;
  @Inject private PlaceLedger ledger;
  @Inject private Clock clock;

  /** Whether the side may ask for it; nothing of the registers or of room. */
  List<Problem> problems(Placement placement, Change change, DateCheck.Side side) {
    return rules(placement).of(change, side).problems();
  }

  ChangeEffect effect(Placement placement, Change change) {
    ChangeRules rules = rules(placement);
    ChangeRules.Outcome outcome = rules.of(change, DateCheck.Side.NAV);
    if (outcome.after() == null) {
      return new ChangeEffect(outcome.latestEnd(), false, null, outcome.problems());
    }
    PlaceEffect places = places(placement, rules.standing(), outcome.after());
    List<Problem> problems = new ArrayList<>(registers(placement, rules, outcome.after()));
    problems.addAll(places.problems());
    return new ChangeEffect(
        outcome.latestEnd(), outcome.needsConfirmation(), places, List.copyOf(problems));
  }

  /**
   * @param reason why, or null
   * @param educationConfirmed that NAV has confirmed the ground for more than the ordinary time
   * @param besides what else the history is to know
   * @throws Conflict with all that stands against it; nothing is written then
   */
  void apply(
      Placement placement,
      Change change,
      String reason,
      boolean educationConfirmed,
      Map<String, Object> besides) {
    ChangeRules rules = rules(placement);
    ChangeRules.Outcome outcome = rules.of(change, DateCheck.Side.NAV);
    List<Problem> problems = new ArrayList<>(outcome.problems());
    if (outcome.needsConfirmation() && !educationConfirmed) {
      problems.add(new Problem("educationConfirmed", "EDUCATION_CONFIRMATION"));
    }
    if (outcome.after() != null) {
      problems.addAll(registers(placement, rules, outcome.after()));
      problems.addAll(places(placement, rules.standing(), outcome.after()).problems());
    }
    if (!problems.isEmpty()) {
      throw new Conflict(problems);
    }
    write(
        placement,
        change.kind(),
        reason,
        besides(change, educationConfirmed, besides),
        rules,
        outcome);
  }

  private void write(
      Placement placement,
      ChangeKind kind,
      String reason,
      Map<String, Object> besides,
      ChangeRules rules,
      ChangeRules.Outcome outcome) {
    LocalDate today = clock.today();
    store.change(placement, kind.event(), reason, besides, p -> p.change(outcome.after(), today));
    courses.write(placement.id(), rules.standing().course(), outcome.after().course());
    if (kind == ChangeKind.REACTIVATE && outcome.after().takesPlace()) {
      others.close(placement, gates.of(placement, NOWHERE).otherReferrals());
    }
    ledger.rewrite(List.of(placement.id()));
  }

  private static Map<String, Object> besides(
      Change change, boolean educationConfirmed, Map<String, Object> besides) {
    Map<String, Object> all = new LinkedHashMap<>(besides);
    all.put("percent", change.percent());
    all.put("daysPerWeek", change.daysPerWeek());
    all.put("percentFrom", change.validFrom());
    all.put("tookPart", change.tookPart());
    all.put("educationConfirmed", educationConfirmed ? Boolean.TRUE : null);
    all.values().removeIf(value -> value == null);
    return all;
  }

  private ChangeRules rules(Placement placement) {
    LocalDate today = clock.today();
    return new ChangeRules(
        placement.standing(courses.of(placement), today),
        measures.of(placement.measure()).orElseThrow(),
        references.person(placement.participantId()).birthDate(),
        today);
  }

  private PlaceEffect places(Placement placement, Standing before, Standing after) {
    return room.effect(place(placement, before), place(placement, after));
  }

  private static TakenPlace place(Placement placement, Standing standing) {
    return standing.takesPlace() ? standing.course().place(placement) : null;
  }

  /** Where another first day begins, what is asked of a first day holds. */
  private List<Problem> registers(Placement placement, ChangeRules rules, Standing after) {
    List<Problem> problems = new ArrayList<>();
    if (rules.standing().notRelevant() != null
        && after.notRelevant() == null
        && others.placed(placement)) {
      problems.add(new Problem("", "PLACED_ELSEWHERE"));
    }
    if (after.start() != null && rules.movesStart(after)) {
      problems.addAll(firstDay(placement, after));
    }
    return problems;
  }

  private List<Problem> firstDay(Placement placement, Standing after) {
    LocalDate start = after.start();
    Long farm = after.course().stayOn(start).farmId();
    AgreedPlace place = gates.placeOn(placement, farm, start);
    GateFacts gate = gates.of(place);
    boolean atFarm = place.farmNamed();
    boolean earmarked =
        place.farmAgreementId() != null
            && gate.farmHolds(place.agreementId(), place.farmAgreementId(), start, after.end());
    return new AcceptanceFacts(
            PlacementState.REFERRED,
            start,
            List.of(),
            gate.holds(place.agreementId(), start, after.end()),
            !atFarm || earmarked,
            quality.provider(placement.providerId(), start).valid(),
            !atFarm || quality.farm(farm, start).valid(),
            atFarm && gate.outOfUse(farm, start),
            gate.closed(place.agreementId(), start),
            false)
        .problems().stream().map(p -> p.of("newStart")).toList();
  }
}
