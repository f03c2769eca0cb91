package no.greenwork.dialogue;

import java.time.LocalDate;
import no.greenwork.participant.Protection;
import no.greenwork.placement.PlacementFacts;
import no.greenwork.placement.PlacementScope;

/** Who may read, write and hide what; days are given. */
final class DialogueRules {
  private DialogueRules() {}

  /**
   * About somebody who is protected or shielded nothing is written here and nothing that was is
   * read, by nobody: every reader more is one who could tell where they are.
   */
  static boolean closed(Protection protection, boolean shielded) {
    return protection.isProtected() || shielded;
  }

  /**
   * @param navReads what the sender chose
   * @param hidden whether it has been taken out of the farm's sight
   */
  static boolean mayRead(Party reader, ThreadKind kind, boolean navReads, boolean hidden) {
    return kind.readers(navReads).contains(reader) && !(hidden && reader == Party.FARM);
  }

  /** Those who read it and are not the farm: what the farm cannot read need not be hidden. */
  static boolean mayHide(Party by, ThreadKind kind, boolean navReads) {
    return kind == ThreadKind.FARM && by != Party.FARM && mayRead(by, kind, navReads, false);
  }

  /** Nothing is sent to a provider who could no longer open the placement; see domain 9. */
  static boolean providerReads(PlacementFacts f, LocalDate today) {
    LocalDate tail = today.minusDays(PlacementScope.TAIL_DAYS);
    return f.referred() != null
        && !f.referred().isAfter(today)
        && f.error() == null
        && reaches(f.notRelevant(), tail)
        && (f.accepted() != null || reaches(f.declined(), tail))
        && (f.accepted() == null || f.to() == null || f.to().isAfter(tail));
  }

  private static boolean reaches(LocalDate day, LocalDate tail) {
    return day == null || !day.isBefore(tail);
  }

  /**
   * Nor to a farm that could not.
   *
   * @param stayTo first day after the person's last stay there, null = open
   */
  static boolean farmReads(PlacementFacts f, LocalDate stayTo, LocalDate today) {
    return f.accepted() != null
        && !f.accepted().isAfter(today)
        && f.notRelevant() == null
        && f.error() == null
        && (stayTo == null || stayTo.isAfter(today.minusDays(PlacementScope.TAIL_DAYS)));
  }
}
