package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.greenwork.capacity.AgreementGroup.Agreement;
import no.greenwork.capacity.AgreementGroup.FarmAgreement;

/**
 * What is left of a group's places from day to day: of each agreement, of what each earmarks for a
 * farm, and of the rest, which is the provider's own premises.
 */
final class GroupRoom {
  private final AgreementGroup group;
  private final NavigableSet<LocalDate> ends;
  private final Map<Long, Room> agreements = new HashMap<>();
  private final Map<Long, Room> farms = new HashMap<>();
  private final Map<Long, Room> own = new HashMap<>();

  GroupRoom(AgreementGroup group, List<LedgerReads.LedgerRow> uses) {
    this.group = group;
    ends = group.ends().collect(Collectors.toCollection(TreeSet::new));
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
    take(use.agreementId(), use.farmAgreementId(), use.validFrom(), use.validTo(), use.halves());
  }

  void take(PlaceUse use) {
    take(use.agreement().id(), use.farmAgreementId(), use.from(), use.to(), use.halves());
  }

  void release(PlaceUse use) {
    take(use.agreement().id(), use.farmAgreementId(), use.from(), use.to(), -use.halves());
  }

  private void take(
      long agreementId, Long farmAgreementId, LocalDate from, LocalDate to, int halves) {
    room(agreements, agreementId).take(from, to, halves);
    Room place = farmAgreementId == null ? room(own, agreementId) : room(farms, farmAgreementId);
    place.take(from, to, halves);
  }

  private static Room room(Map<Long, Room> rooms, long id) {
    return rooms.computeIfAbsent(id, i -> new Room());
  }

  /** The first day on which one of these uses has too little room. */
  Optional<LocalDate> firstDayFull(List<PlaceUse> wanted) {
    return wanted.stream().flatMap(this::daysFull).min(Comparator.naturalOrder());
  }

  /**
   * The first day after a full one from which there is room on all the days that are asked for, to
   * the last of them, and on which an acceptance finds the agreement, and the farm's, in force.
   */
  Optional<LocalDate> firstDayWithRoom(PlaceRise asked, LocalDate full) {
    NavigableSet<LocalDate> days =
        Stream.of(agreements, farms, own)
            .flatMap(rooms -> rooms.values().stream())
            .flatMap(room -> room.rises(full, null))
            .collect(Collectors.toCollection(TreeSet::new));
    LocalDate day = days.higher(full);
    while (day != null) {
      List<PlaceUse> wanted = asked.from(day);
      if (wanted.isEmpty()) {
        return Optional.empty();
      }
      Optional<LocalDate> again = firstDayFull(wanted);
      if (again.isEmpty() && holdForAMonth(wanted, day)) {
        return Optional.of(day);
      }
      day = days.higher(again.orElse(day));
    }
    return Optional.empty();
  }

  /**
   * Whether nothing lacks its agreement in the first month, or until its end if that is earlier.
   */
  private boolean holdForAMonth(List<PlaceUse> wanted, LocalDate day) {
    LocalDate month = day.plusMonths(1);
    return wanted.stream()
        .filter(use -> use.from().isBefore(month))
        .allMatch(use -> holds(use, use.from(), earlier(use.to(), month)));
  }

  private boolean holds(PlaceUse use, LocalDate from, LocalDate to) {
    Agreement agreement = use.agreement();
    return covers(agreement.from(), agreement.to(), from, to)
        && (use.farmAgreementId() == null
            || farm(use).filter(farm -> covers(farm.from(), farm.to(), from, to)).isPresent());
  }

  private static boolean covers(
      LocalDate validFrom, LocalDate validTo, LocalDate from, LocalDate to) {
    return !validFrom.isAfter(from) && (validTo == null || !validTo.isBefore(to));
  }

  /** The least that the agreements have left on the days of these uses on which they hold. */
  int leastAtAgreement(List<PlaceUse> wanted) {
    return wanted.stream()
        .mapToInt(
            use ->
                least(
                    room(agreements, use.agreement().id()),
                    later(use.from(), use.agreement().from()),
                    earlier(use.to(), use.agreement().to())))
        .min()
        .orElse(0);
  }

  /** Likewise of the farms, or the own premises. */
  int leastAtPlace(List<PlaceUse> wanted) {
    return wanted.stream().mapToInt(this::leastAtPlace).min().orElse(0);
  }

  private int leastAtPlace(PlaceUse use) {
    LocalDate from = later(use.from(), use.agreement().from());
    LocalDate to = earlier(use.to(), use.agreement().to());
    return use.farmAgreementId() == null
        ? least(room(own, use.agreement().id()), from, to)
        : farm(use)
            .map(f -> least(room(farms, f.id()), later(from, f.from()), earlier(to, f.to())))
            .orElse(0);
  }

  private Optional<FarmAgreement> farm(PlaceUse use) {
    return group.farmAgreements().stream().filter(f -> f.id() == use.farmAgreementId()).findFirst();
  }

  private static int least(Room room, LocalDate from, LocalDate to) {
    return to == null || to.isAfter(from) ? room.least(from, to) : 0;
  }

  private Stream<LocalDate> daysFull(PlaceUse use) {
    Agreement agreement = use.agreement();
    LocalDate from = later(use.from(), agreement.from());
    LocalDate to = earlier(use.to(), agreement.to());
    Stream<LocalDate> ofAgreement =
        room(agreements, agreement.id()).firstDayBelow(use.halves(), from, to).stream();
    return Stream.concat(ofAgreement, placeFull(use, from, to).stream());
  }

  private Optional<LocalDate> placeFull(PlaceUse use, LocalDate from, LocalDate to) {
    if (use.farmAgreementId() == null) {
      return room(own, use.agreement().id()).firstDayBelow(use.halves(), from, to);
    }
    return farm(use)
        .flatMap(
            f ->
                room(farms, f.id())
                    .firstDayBelow(use.halves(), later(from, f.from()), earlier(to, f.to())));
  }

  /**
   * What a placement made under these agreements could get on every day of the period: the lesser
   * of the agreement's and the place's room, also after places have passed to a successor.
   */
  int least(long agreementId, Long farmAgreementId, LocalDate from, LocalDate to) {
    int least = Integer.MAX_VALUE;
    LocalDate cut = from;
    for (LocalDate end : ends.subSet(from, false, to, false)) {
      least = Math.min(least, leastUnchanged(agreementId, farmAgreementId, cut, end));
      cut = end;
    }
    return Math.min(least, leastUnchanged(agreementId, farmAgreementId, cut, to));
  }

  private int leastUnchanged(long agreementId, Long farmAgreementId, LocalDate from, LocalDate to) {
    return Math.min(
        agreements.get(group.inForce(agreementId, from).id()).least(from, to),
        place(agreementId, farmAgreementId, from).least(from, to));
  }

  /** The room of the farm agreement or own premises that count on the day. */
  private Room place(long agreementId, Long farmAgreementId, LocalDate day) {
    return farmAgreementId == null
        ? own.get(group.inForce(agreementId, day).id())
        : farms.get(group.farmInForce(farmAgreementId, day).id());
  }

  /**
   * Days after the first of the period on which there may be more room than the day before, also at
   * the successors that places have passed to.
   */
  SortedSet<LocalDate> rises(long agreementId, Long farmAgreementId, LocalDate from, LocalDate to) {
    SortedSet<LocalDate> days = new TreeSet<>(ends.subSet(from, false, to, false));
    LocalDate cut = from;
    for (LocalDate end : List.copyOf(days)) {
      risesUnchanged(agreementId, farmAgreementId, cut, end).forEach(days::add);
      cut = end;
    }
    risesUnchanged(agreementId, farmAgreementId, cut, to).forEach(days::add);
    return days;
  }

  private Stream<LocalDate> risesUnchanged(
      long agreementId, Long farmAgreementId, LocalDate from, LocalDate to) {
    return Stream.concat(
        agreements.get(group.inForce(agreementId, from).id()).rises(from, to),
        place(agreementId, farmAgreementId, from).rises(from, to));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }
}
