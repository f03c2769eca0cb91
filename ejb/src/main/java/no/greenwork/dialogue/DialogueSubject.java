package no.greenwork.dialogue;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.participant.Protection;
import no.greenwork.placement.PlacementFacts;

/**
 * A placement as its dialogue needs it.
 *
 * @param farms where the person has been or will be, in the order of the stays
 */
record DialogueSubject(Row row, List<FarmStay> farms) {
  /** As it is stored. */
  public record Row(
      long id,
      String publicId,
      long participantId,
      LocalDate referred,
      LocalDate waiting,
      LocalDate declined,
      LocalDate accepted,
      LocalDate validFrom,
      LocalDate validTo,
      LocalDate notRelevant,
      LocalDate error,
      String protection,
      boolean shielded,
      String providerName,
      String unitName) {
    PlacementFacts facts() {
      return new PlacementFacts(
          referred, waiting, declined, accepted, validFrom, validTo, notRelevant, error);
    }
  }

  /**
   * A farm with the end of the person's last stay there.
   *
   * @param open whether the last stay there has no end
   */
  public record FarmStay(
      long farmId, String orgNumber, String name, boolean open, LocalDate lastTo) {
    LocalDate to() {
      return open ? null : lastTo;
    }
  }

  boolean closed() {
    return DialogueRules.closed(Protection.stored(row.protection()), row.shielded());
  }

  boolean navThreadOpen(LocalDate today) {
    return !closed() && DialogueRules.providerReads(row.facts(), today);
  }

  boolean farmThreadOpen(FarmStay farm, LocalDate today) {
    return !closed()
        && DialogueRules.providerReads(row.facts(), today)
        && DialogueRules.farmReads(row.facts(), farm.to(), today);
  }
}
