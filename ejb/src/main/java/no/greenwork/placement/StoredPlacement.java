package no.greenwork.placement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.capacity.PlaceRequest;
import no.greenwork.capacity.TakenPlace;

/**
 * A placement with its dated rows, to compare a file's row with.
 *
 * @param percents in the order of their days
 */
record StoredPlacement(
    Row row,
    List<TakenPlace.Stay> stays,
    List<PercentHistory.Entry> percents,
    List<PlannedSlot> slots) {

  /**
   * Its own row in the table.
   *
   * @param known whether it exists for the user
   */
  public record Row(
      long id,
      String publicId,
      long participantId,
      Long providerId,
      String measure,
      Long agreementId,
      Long wishedFarmId,
      LocalDate wishedStart,
      boolean farmConfirmed,
      LocalDate referred,
      LocalDate waiting,
      LocalDate declined,
      LocalDate accepted,
      LocalDate validFrom,
      LocalDate validTo,
      LocalDate notRelevant,
      LocalDate error,
      String exitReason,
      String source,
      String externalRef,
      boolean known) {
    PlacementFacts facts() {
      return new PlacementFacts(
          referred, waiting, declined, accepted, validFrom, validTo, notRelevant, error);
    }

    /** With a first day; one that waits for another is left alone. */
    boolean isAccepted() {
      return accepted != null && validFrom != null;
    }

    LocalDate start() {
      return isAccepted() ? validFrom : wishedStart;
    }

    LocalDate lastDay() {
      return validTo == null ? null : validTo.minusDays(1);
    }

    /** Neither answered nor closed. */
    boolean isOpen() {
      return referred != null
          && accepted == null
          && declined == null
          && notRelevant == null
          && error == null;
    }
  }

  long id() {
    return row.id();
  }

  boolean locked(LocalDate today) {
    return row.error() != null || (row.isAccepted() && PlacementLock.locked(row.lastDay(), today));
  }

  /** The day on which its farm, percent and week pattern are looked at. */
  LocalDate dayOf(LocalDate today) {
    if (today.isBefore(row.validFrom())) {
      return row.validFrom();
    }
    LocalDate last = row.lastDay();
    return last != null && today.isAfter(last) ? last : today;
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

  List<WeekSlot> patternOn(LocalDate day) {
    return slots.isEmpty()
        ? List.of()
        : WeekPatternText.sorted(
            PlannedSlot.inForce(slots, day).stream()
                .map(
                    s ->
                        new WeekSlot(
                            s.weeks(), DayOfWeek.of(s.weekday()), s.fromTime(), s.toTime()))
                .toList());
  }

  /** As a referral that was closed because the person has got a place elsewhere. */
  StoredPlacement closed(LocalDate day) {
    Row closed =
        new Row(
            row.id(),
            row.publicId(),
            row.participantId(),
            row.providerId(),
            row.measure(),
            row.agreementId(),
            row.wishedFarmId(),
            row.wishedStart(),
            row.farmConfirmed(),
            row.referred(),
            row.waiting(),
            row.declined(),
            row.accepted(),
            row.validFrom(),
            row.validTo(),
            day,
            row.error(),
            row.exitReason(),
            row.source(),
            row.externalRef(),
            row.known());
    return new StoredPlacement(closed, stays, percents, slots);
  }

  /** Null while it takes none. */
  TakenPlace place() {
    boolean takes = row.isAccepted() && row.notRelevant() == null && row.error() == null;
    return takes
        ? new TakenPlace(
            row.id(),
            row.agreementId(),
            row.accepted(),
            row.validFrom(),
            row.validTo(),
            stays,
            percents.stream()
                .map(p -> new PlaceRequest.Percent(p.validFrom(), p.percent()))
                .toList(),
            slots.stream()
                .map(
                    s ->
                        new PlaceRequest.Slot(
                            s.validFrom(), s.weeks().name(), s.weekday(), s.fromTime(), s.toTime()))
                .toList())
        : null;
  }
}
