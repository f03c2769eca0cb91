package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.greenwork.capacity.AgreementGroup.Agreement;
import no.greenwork.capacity.AgreementGroup.FarmAgreement;

/**
 * What is left of a group's places from day to day: of each agreement, of what each earmarks for a
 * farm, and of the rest, which is the provider's own premises.
 */
final class GroupRoom {
  private final AgreementGroup group;
  private final Map<Long, Room> agreements = new HashMap<>();
  private final Map<Long, Room> farms = new HashMap<>();
  private final Map<Long, Room> own = new HashMap<>();

  GroupRoom(AgreementGroup group, List<LedgerReads.LedgerRow> uses) {
    this.group = group;
    group.agreements().forEach(this::give);
    group.farmAgreements().forEach(this::earmark);
    uses.forEach(this::take);
  }

  private void give(Agreement agreement) {
    room(agreements, agreement.id()).give(agreement.from(), agreement.to(), 2 * agreement.places());
    room(own, agreement.id()).give(agreement.from(), agreement.to(), 2 * agreement.places());
  }

  private void earmark(FarmAgreement farm) {
    room(farms, farm.id()).give(farm.from(), farm.to(), 2 * farm.places());
    room(own, farm.agreement().id()).take(farm.from(), farm.to(), 2 * farm.places());
  }

  private void take(LedgerReads.LedgerRow use) {
    room(agreements, use.agreementId()).take(use.validFrom(), use.validTo(), use.halves());
    Room place = use.farmAgreementId() == null ? room(own, use.agreementId()) : room(farms, use.farmAgreementId());
    place.take(use.validFrom(), use.validTo(), use.halves());
  }

  private static Room room(Map<Long, Room> rooms, long id) {
    return rooms.computeIfAbsent(id, i -> new Room());
  }

  /** The first day on which one of these uses has too little room. */
  Optional<LocalDate> firstDayFull(List<PlaceUse> wanted) {
    return wanted.stream().flatMap(this::daysFull).min(Comparator.naturalOrder());
  }

  private Stream<LocalDate> daysFull(PlaceUse use) {
    Agreement agreement = use.agreement();
    LocalDate from = later(use.from(), agreement.from());
    LocalDate to = earlier(use.to(), agreement.to());
    Stream<LocalDate> ofAgreement = room(agreements, agreement.id()).firstDayBelow(use.halves(), from, to).stream();
    return Stream.concat(ofAgreement, placeFull(use, from, to).stream());
  }

  private Optional<LocalDate> placeFull(PlaceUse use, LocalDate from, LocalDate to) {
    if (use.farmAgreementId() == null) {
      return room(own, use.agreement().id()).firstDayBelow(use.halves(), from, to);
    }
    return group.farmAgreements().stream()
        .filter(f -> f.id() == use.farmAgreementId())
        .findFirst()
        .flatMap(f -> room(farms, f.id()).firstDayBelow(use.halves(), later(from, f.from()), earlier(to, f.to())));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }
}
