package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.capacity.FinderFacts.FarmRow;
import no.greenwork.capacity.FinderFacts.OfferRow;
import no.greenwork.shared.Problem;

/**
 * Makes a hit of each farm: how far, what it offers, and every reason why it cannot take anybody on
 * the day.
 */
final class FinderRules {
  private static final Comparator<FarmHit> NEAREST_FIRST =
      Comparator.comparing(FarmHit::kilometres, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(FarmHit::farm);

  private final FinderRequest request;
  private final FinderFacts facts;

  FinderRules(FinderRequest request, FinderFacts facts) {
    this.request = request;
    this.facts = facts;
  }

  List<FarmHit> hits() {
    return facts.farms().stream().map(this::hit).sorted(NEAREST_FIRST).toList();
  }

  private FarmHit hit(FarmRow farm) {
    List<OfferRow> held = facts.offersByFarm().getOrDefault(farm.id(), List.of());
    List<OfferRow> usable = held.stream().filter(this::usable).toList();
    List<FarmOffer> offers = usable.stream().map(this::offer).toList();
    List<String> activities = farm.activityList();
    List<String> freeHalfDays = offers.isEmpty() ? List.of() : freeHalfDays(farm);
    return new FarmHit(
        farm.id(),
        farm.orgNumber(),
        farm.name(),
        farm.municipality(),
        farm.latitude() == null
            ? null
            : request.from().kilometresTo(new GeoPoint(farm.latitude(), farm.longitude())),
        farm.busFirstArrival(),
        activities,
        activities.stream().filter(request.activities()::contains).toList(),
        farm.limitList(),
        freeHalfDays,
        offers,
        facts.farmIsApprovedUntil(farm.id()),
        Stream.concat(ofTheFarm(farm), ofItsAgreements(held, offers, freeHalfDays)).toList());
  }

  private Stream<Problem> ofTheFarm(FarmRow farm) {
    List<Problem> reasons = new ArrayList<>();
    if (!facts.farmIsApproved(farm.id())) {
      reasons.add(new Problem("farm", "QUALITY_FARM", request.date()));
    }
    LocalDate outOfUseUntil = facts.outOfUseByFarm().get(farm.id());
    if (outOfUseUntil != null) {
      reasons.add(new Problem("farm", "OUT_OF_USE", request.date()));
    }
    return reasons.stream();
  }

  /**
   * An agreement that is closed, or whose provider is not approved, offers nothing; it is a reason
   * when no other is left.
   */
  private Stream<Problem> ofItsAgreements(
      List<OfferRow> held, List<FarmOffer> offers, List<String> freeHalfDays) {
    if (held.isEmpty()) {
      return Stream.of(new Problem("agreement", "NO_AGREEMENT", request.date()));
    }
    if (offers.isEmpty()) {
      return held.stream()
          .map(this::whyNot)
          .distinct()
          .map(code -> new Problem("agreement", code, request.date()));
    }
    List<Problem> reasons = new ArrayList<>();
    if (offers.stream().mapToInt(FarmOffer::halves).sum() == 0) {
      reasons.add(new Problem("start", "CAPACITY", request.date()));
    }
    if (freeHalfDays.isEmpty()) {
      reasons.add(new Problem("weekPattern", "HALF_DAY_FULL", request.date()));
    }
    return reasons.stream();
  }

  private boolean usable(OfferRow offer) {
    return facts.providerIsApproved(offer.providerId())
        && !facts.closedAgreements().contains(offer.agreementId());
  }

  private String whyNot(OfferRow offer) {
    return facts.providerIsApproved(offer.providerId()) ? "CLOSED" : "QUALITY_PROVIDER";
  }

  private FarmOffer offer(OfferRow offer) {
    GroupRoom room = facts.roomByAgreement().get(offer.agreementId());
    int now = available(room, offer, request.date());
    for (LocalDate day :
        room.rises(
            offer.agreementId(), offer.farmAgreementId(), request.date(), request.lastStart())) {
      int then = available(room, offer, day);
      if (then > now) {
        return new FarmOffer(offer.orgNumber(), offer.name(), offer.reference(), now, day, then);
      }
    }
    return new FarmOffer(offer.orgNumber(), offer.name(), offer.reference(), now, null, now);
  }

  private static int available(GroupRoom room, OfferRow offer, LocalDate from) {
    return Math.max(
        0, room.least(offer.agreementId(), offer.farmAgreementId(), from, from.plusMonths(1)));
  }

  private List<String> freeHalfDays(FarmRow farm) {
    HalfDayRoom room = facts.halfDaysByFarm().get(farm.id());
    return room == null ? HalfDayRoom.all() : room.free(request.date(), request.monthAfter());
  }
}
