package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Works out from the facts which place a placement takes from its first day to its last. */
final class PlaceUses {
  private final AgreementGroup group;
  private final HalfPlaceRule rule;

  PlaceUses(AgreementGroup group, HalfPlaceRule rule) {
    this.group = group;
    this.rule = rule;
  }

  List<PlaceUse> of(PlacementFacts facts) {
    TreeSet<LocalDate> cuts = cuts(facts);
    List<PlaceUse> uses = new ArrayList<>();
    for (LocalDate cut : cuts) {
      LocalDate next = cuts.higher(cut);
      PlaceUse use = on(facts, cut, next == null ? facts.to() : next);
      if (!uses.isEmpty() && uses.getLast().continuedBy(use)) {
        uses.add(uses.removeLast().until(use.to()));
      } else {
        uses.add(use);
      }
    }
    return uses;
  }

  private TreeSet<LocalDate> cuts(PlacementFacts facts) {
    String measure = group.agreement(facts.agreementId()).measure();
    TreeSet<LocalDate> cuts = new TreeSet<>();
    cuts.add(facts.from());
    Stream.of(facts.changes(), rule.changes(measure), group.ends())
        .flatMap(days -> days)
        .filter(
            day -> day.isAfter(facts.from()) && (facts.to() == null || day.isBefore(facts.to())))
        .forEach(cuts::add);
    return cuts;
  }

  private PlaceUse on(PlacementFacts facts, LocalDate day, LocalDate to) {
    AgreementGroup.Agreement agreement = group.inForce(facts.agreementId(), day);
    PlacementFacts.Stay stay = facts.stayOn(day);
    AgreementGroup.FarmAgreement farm =
        stay.farmAgreementId() == null ? null : group.farmInForce(stay.farmAgreementId(), day);
    return new PlaceUse(
        facts.id(),
        day,
        to,
        agreement,
        farm == null ? stay.farmAgreementId() : Long.valueOf(farm.id()),
        stay.farmId(),
        rule.halves(agreement.measure(), facts.percentOn(day), day),
        facts.halfDaysOn(day),
        reservedFrom(facts, day));
  }

  private static LocalDate reservedFrom(PlacementFacts facts, LocalDate day) {
    boolean first = day.equals(facts.from());
    return first && facts.acceptedOn() != null && facts.acceptedOn().isBefore(day)
        ? facts.acceptedOn()
        : null;
  }
}
