package no.greenwork.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.Handle;

/**
 * The check before a placement that has its place takes more of it, or another: from the first day
 * on which it asks for more to its end, at every agreement and place that it then has. Call it
 * after {@link CapacityGuard#lock} where the answer is to hold; without, it tells what would be.
 */
@ApplicationScoped
public class PlaceChangeCheck {
  @Inject private Database database;

  /**
   * @param before null while it takes no place
   * @param after null when it is to take none
   */
  public PlaceEffect effect(TakenPlace before, TakenPlace after) {
    return effect(before, after, null);
  }

  /**
   * @param until first day that is not asked about, where all is as before from then on; null to
   *     the end
   */
  public PlaceEffect effect(TakenPlace before, TakenPlace after, LocalDate until) {
    return before == null && after == null
        ? PlaceEffect.without(null)
        : database.read(h -> effect(h, before, after, until));
  }

  private static PlaceEffect effect(
      Handle handle, TakenPlace before, TakenPlace after, LocalDate until) {
    TakenPlace any = after == null ? before : after;
    LedgerFacts facts = new LedgerFacts(handle);
    AgreementGroup group = facts.groups(List.of(any.agreementId())).get(any.agreementId());
    PlaceUses uses = new PlaceUses(group, facts.halfPlaceRule());
    List<PlaceUse> had = before == null ? List.of() : uses.of(before.facts());
    List<PlaceUse> wanted = after == null ? List.of() : uses.of(after.facts());
    LocalDate freesFrom = firstDay(had, wanted);
    LocalDate risesFrom = firstDay(wanted, had);
    return risesFrom == null
        ? PlaceEffect.without(freesFrom)
        : room(
            handle,
            group,
            risesFrom,
            clipped(new PlaceRise(had, wanted).from(risesFrom), until),
            any.placementId(),
            freesFrom);
  }

  private static List<PlaceUse> clipped(List<PlaceUse> uses, LocalDate until) {
    return uses.stream()
        .filter(use -> until == null || use.from().isBefore(until))
        .map(
            use ->
                until != null && (use.to() == null || use.to().isAfter(until))
                    ? use.until(until)
                    : use)
        .toList();
  }

  /** The first day on which the one asks for more than the other has. */
  private static LocalDate firstDay(List<PlaceUse> more, List<PlaceUse> less) {
    return more.isEmpty()
        ? null
        : new PlaceRise(less, more).firstDay(more.getFirst().from()).orElse(null);
  }

  private static PlaceEffect room(
      Handle handle,
      AgreementGroup group,
      LocalDate from,
      List<PlaceUse> wanted,
      long placementId,
      LocalDate freesFrom) {
    PlaceRequest own = own(placementId, group, from, wanted);
    LedgerReads ledger = new LedgerReads(handle, own);
    GroupRoom room =
        new GroupRoom(
            group,
            ledger.lines(group, Optional.empty()).stream()
                .filter(line -> !line.isOf(own))
                .map(LedgerReads.Line::row)
                .toList());
    return new PlaceEffect(
        from,
        wanted.stream().mapToInt(PlaceUse::halves).max().orElse(0),
        room.leastAtAgreement(wanted),
        room.leastAtPlace(wanted),
        room.firstDayFull(wanted).orElse(null),
        firstHalfDayFull(handle, group, own, wanted).orElse(null),
        freesFrom);
  }

  private static PlaceRequest own(
      long placementId, AgreementGroup group, LocalDate from, List<PlaceUse> wanted) {
    return new PlaceRequest(
        placementId,
        group.agreements().iterator().next().id(),
        null,
        null,
        from,
        from,
        wanted.getLast().to(),
        List.of(),
        List.of());
  }

  private static Optional<LocalDate> firstHalfDayFull(
      Handle handle, AgreementGroup group, PlaceRequest own, List<PlaceUse> wanted) {
    List<Long> farms =
        wanted.stream().map(PlaceUse::farmId).filter(Objects::nonNull).distinct().toList();
    return new RoomReads(handle, own.firstDay())
        .farms(farms).stream()
            .filter(farm -> farm.placesPerHalfDay() != null)
            .flatMap(farm -> daysFull(handle, group, own, farm, wanted))
            .min(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> daysFull(
      Handle handle,
      AgreementGroup group,
      PlaceRequest own,
      RoomReads.FarmRow farm,
      List<PlaceUse> wanted) {
    HalfDayRoom room = new HalfDayRoom(farm.placesPerHalfDay());
    new LedgerReads(handle, own)
        .lines(group, Optional.of(farm.id())).stream()
            .filter(line -> !line.isOf(own) && Long.valueOf(farm.id()).equals(line.farmId()))
            .forEach(line -> room.take(line.presence()));
    return wanted.stream()
        .filter(use -> Long.valueOf(farm.id()).equals(use.farmId()))
        .flatMap(use -> room.firstDayFull(use).stream());
  }
}
