package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.greenwork.access.Actor;
import no.greenwork.participant.Disclosure;
import no.greenwork.participant.Protection;
import no.greenwork.quality.QualityStatus;
import no.greenwork.shared.DateRange;

/**
 * What the registers have about some rows of a file: the people, the agreements, the farms, and the
 * placements that there are. Placements are replaced as the rows are worked through.
 *
 * @param byNumber people by the text of the cell: empty when nobody has the number, absent when it
 *     is none
 * @param byId people by their id
 * @param farms ids by organisation number
 */
record TransferFacts(
    Map<String, Optional<Person>> byNumber,
    Map<Long, Person> byId,
    Map<String, Agreement> agreements,
    Map<String, Long> farms,
    List<FarmTerm> farmTerms,
    Map<Long, List<StoredPlacement>> ofPerson,
    Map<String, StoredPlacement> byReference,
    GateFacts gates,
    Map<Long, List<DateRange>> providerApprovals,
    Map<Long, List<DateRange>> farmApprovals) {
  /**
   * A participant.
   *
   * @param unit number of their unit today
   */
  public record Person(
      long id,
      byte[] blindIndex,
      LocalDate birthDate,
      String protection,
      boolean shielded,
      String unit) {
    boolean hiddenFrom(Actor user) {
      return !Disclosure.of(user, Protection.stored(protection), shielded).showsName();
    }

    boolean isProtected() {
      return Protection.stored(protection).isProtected();
    }
  }

  /** An agreement between NAV and a provider. */
  public record Agreement(
      long id, String reference, long providerId, String measure, boolean providerEnded) {}

  /** What is earmarked for a farm under an agreement of the same provider, region and measure. */
  public record FarmTerm(
      long id,
      long agreementId,
      long ofAgreement,
      long farmId,
      LocalDate validFrom,
      LocalDate validTo) {
    boolean holdsOn(LocalDate day) {
      return new DateRange(validFrom, validTo).contains(day);
    }
  }

  static String key(String reference) {
    return reference.strip().toLowerCase(Locale.ROOT);
  }

  Optional<Agreement> agreement(Long id) {
    return agreements.values().stream().filter(a -> Objects.equals(a.id(), id)).findFirst();
  }

  /** What is earmarked for the farm on the day, under the agreement that counts then. */
  Long farmAgreement(long agreementId, Long farmId, LocalDate day) {
    long inForce = gates.inForce(agreementId, day);
    return farmTerms.stream()
        .filter(term -> term.ofAgreement() == agreementId && term.agreementId() == inForce)
        .filter(term -> Objects.equals(term.farmId(), farmId) && term.holdsOn(day))
        .map(FarmTerm::id)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  boolean providerValid(long providerId, LocalDate day) {
    return QualityStatus.on(day, providerApprovals.getOrDefault(providerId, List.of())).valid();
  }

  boolean farmValid(long farmId, LocalDate day) {
    return QualityStatus.on(day, farmApprovals.getOrDefault(farmId, List.of())).valid();
  }

  Collection<StoredPlacement> placements(long personId) {
    return ofPerson.getOrDefault(personId, List.of());
  }

  /** In the place of what there was of it. */
  void put(StoredPlacement placement) {
    List<StoredPlacement> all =
        ofPerson.computeIfAbsent(placement.row().participantId(), id -> new ArrayList<>());
    all.removeIf(other -> other.id() == placement.id());
    all.add(placement);
    if (placement.row().externalRef() != null) {
      byReference.put(
          reference(placement.row().source(), placement.row().externalRef()), placement);
    }
  }

  static String reference(String source, String externalRef) {
    return source + '\n' + externalRef;
  }

  static Map<String, StoredPlacement> referenced(Collection<StoredPlacement> placements) {
    Map<String, StoredPlacement> found = new HashMap<>();
    placements.stream()
        .filter(p -> p.row().externalRef() != null)
        .forEach(p -> found.put(reference(p.row().source(), p.row().externalRef()), p));
    return found;
  }
}
