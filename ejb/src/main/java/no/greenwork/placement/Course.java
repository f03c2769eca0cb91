package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.greenwork.capacity.PlaceRequest;
import no.greenwork.capacity.TakenPlace;

/**
 * How an accepted placement is carried out from its first day to its last: where, how much, and on
 * which days of the week. Stays follow one another without gaps, each until the next.
 *
 * @param start first day, or null while none is settled
 * @param to first day after the last, or null for open
 * @param stays by their first days, never empty
 * @param percents by their first days
 */
record Course(
    LocalDate start,
    LocalDate to,
    List<TakenPlace.Stay> stays,
    List<PercentHistory.Entry> percents,
    List<PlannedSlot> slots) {
  Course {
    stays = sorted(stays, TakenPlace.Stay::validFrom);
    percents = sorted(percents, PercentHistory.Entry::validFrom);
    slots = sorted(slots, PlannedSlot::validFrom);
  }

  private static <T> List<T> sorted(List<T> all, Function<T, LocalDate> from) {
    return all.stream().sorted(Comparator.comparing(from)).toList();
  }

  LocalDate end() {
    return to == null ? null : to.minusDays(1);
  }

  /**
   * What is in force on the new first day begins there, and what came before it is gone; where
   * nothing is yet, the first stretches back to it.
   */
  Course startingOn(LocalDate day) {
    PercentHistory history = history();
    history.moveStart(day);
    List<PlannedSlot> moved =
        meetsOn(start) || meetsOn(day)
            ? from(day, slots, PlannedSlot::validFrom, Course::since)
            : slots;
    return new Course(
        day,
        to,
        from(day, stays, TakenPlace.Stay::validFrom, Course::since),
        history.entries(),
        moved);
  }

  /** Whether there is nothing to settle, or a week pattern is settled for the day. */
  private boolean meetsOn(LocalDate day) {
    return day == null || slots.isEmpty() || !slots.getFirst().validFrom().isAfter(day);
  }

  private static <T> List<T> from(
      LocalDate day,
      List<T> all,
      Function<T, LocalDate> validFrom,
      BiFunction<T, LocalDate, T> since) {
    if (all.isEmpty()) {
      return all;
    }
    LocalDate inForce =
        all.stream()
            .map(validFrom)
            .filter(from -> !from.isAfter(day))
            .max(Comparator.naturalOrder())
            .orElse(validFrom.apply(all.getFirst()));
    return all.stream()
        .filter(one -> !validFrom.apply(one).isBefore(inForce))
        .map(one -> validFrom.apply(one).equals(inForce) ? since.apply(one, day) : one)
        .toList();
  }

  private static TakenPlace.Stay since(TakenPlace.Stay stay, LocalDate day) {
    return new TakenPlace.Stay(day, stay.farmAgreementId(), stay.farmId());
  }

  private static PlannedSlot since(PlannedSlot slot, LocalDate day) {
    return new PlannedSlot(day, slot.weeks(), slot.weekday(), slot.fromTime(), slot.toTime());
  }

  /**
   * The last stay, percent and pattern before the new end go on to it; what would have begun after
   * it is gone.
   *
   * @param lastDay null for open
   */
  Course endingOn(LocalDate lastDay) {
    LocalDate until = lastDay == null ? null : lastDay.plusDays(1);
    return new Course(
        start,
        until,
        before(until, stays, TakenPlace.Stay::validFrom),
        before(until, percents, PercentHistory.Entry::validFrom),
        before(until, slots, PlannedSlot::validFrom));
  }

  private static <T> List<T> before(
      LocalDate until, List<T> all, Function<T, LocalDate> validFrom) {
    return all.stream()
        .filter(one -> until == null || validFrom.apply(one).isBefore(until))
        .toList();
  }

  /** See {@link PercentHistory#register}. */
  Course with(PercentHistory.Entry entry) {
    PercentHistory history = history();
    if (start != null) {
      history.moveStart(start);
    }
    history.moveEnd(end());
    history.register(entry);
    return new Course(start, to, stays, history.entries(), slots);
  }

  private PercentHistory history() {
    PercentHistory history = new PercentHistory();
    percents.forEach(history::register);
    return history;
  }

  /**
   * Elsewhere for some days, or from a day on.
   *
   * @param stay from its first day
   * @param lastDay null to the end of the placement
   */
  Course staying(TakenPlace.Stay stay, LocalDate lastDay) {
    LocalDate back = lastDay == null || lastDay.equals(end()) ? null : lastDay.plusDays(1);
    List<TakenPlace.Stay> all =
        new ArrayList<>(before(stay.validFrom(), stays, s -> s.validFrom()));
    all.add(stay);
    if (back != null) {
      all.add(since(stayOn(back), back));
      stays.stream().filter(s -> s.validFrom().isAfter(back)).forEach(all::add);
    }
    return new Course(start, to, joined(all), percents, slots);
  }

  /** Two that follow one another at the same place are one. */
  private static List<TakenPlace.Stay> joined(List<TakenPlace.Stay> all) {
    List<TakenPlace.Stay> joined = new ArrayList<>();
    for (TakenPlace.Stay stay : all) {
      if (joined.isEmpty() || !since(stay, joined.getLast().validFrom()).equals(joined.getLast())) {
        joined.add(stay);
      }
    }
    return joined;
  }

  /** From a day on; what was planned for that day or later gives way. */
  Course meeting(LocalDate from, List<WeekSlot> pattern) {
    List<PlannedSlot> all = new ArrayList<>(before(from, slots, PlannedSlot::validFrom));
    pattern.forEach(s -> all.add(s.planned(from)));
    return new Course(start, to, stays, percents, all);
  }

  TakenPlace.Stay stayOn(LocalDate day) {
    return stays.stream()
        .filter(stay -> !stay.validFrom().isAfter(day))
        .reduce((first, second) -> second)
        .orElse(stays.getFirst());
  }

  PercentHistory.Entry percentOn(LocalDate day) {
    return percents.stream()
        .filter(entry -> !entry.validFrom().isAfter(day))
        .reduce((first, second) -> second)
        .orElse(percents.isEmpty() ? null : percents.getFirst());
  }

  /** Null while no first day is settled: then it takes none. */
  TakenPlace place(Placement placement) {
    return start == null
        ? null
        : new TakenPlace(
            placement.id(),
            placement.agreementId(),
            placement.acceptedOn(),
            start,
            to,
            stays,
            percents.stream()
                .map(p -> new PlaceRequest.Percent(p.validFrom(), p.percent()))
                .toList(),
            slots.stream()
                .map(
                    s ->
                        new PlaceRequest.Slot(
                            s.validFrom(), s.weeks().name(), s.weekday(), s.fromTime(), s.toTime()))
                .toList());
  }
}
