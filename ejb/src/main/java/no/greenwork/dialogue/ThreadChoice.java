package no.greenwork.dialogue;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;

/**
 * A thread of a placement, as one side names it.
 *
 * @param farm the farm whose thread it is, null for that of NAV and the provider
 */
record ThreadChoice(ThreadKind kind, DialogueSubject.FarmStay farm) {
  Long farmId() {
    return farm == null ? null : farm.farmId();
  }

  /**
   * @param wanted null = the only one that a farm has, else that of NAV and the provider
   * @param org number of the farm; may be left out where there is but one
   * @throws NotFound where there is no such thread for this side, which a farm cannot tell from one
   *     that it may not know of
   */
  static ThreadChoice of(DialogueSubject subject, Party by, ThreadKind wanted, String org) {
    ThreadKind kind = wanted != null ? wanted : by == Party.FARM ? ThreadKind.FARM : ThreadKind.NAV;
    if (kind == ThreadKind.NAV) {
      if (by == Party.FARM) {
        throw new NotFound();
      }
      return new ThreadChoice(kind, null);
    }
    List<DialogueSubject.FarmStay> farms =
        subject.farms().stream()
            .filter(one -> org == null || one.orgNumber().equals(org.strip()))
            .toList();
    if (farms.isEmpty()) {
      throw new NotFound();
    }
    if (farms.size() > 1) {
      throw new Invalid("farm", "REQUIRED");
    }
    return new ThreadChoice(kind, farms.getFirst());
  }

  /**
   * Throws unless this side may write in it today.
   *
   * @throws Conflict DIALOGUE_CLOSED about somebody who is protected, DIALOGUE_OVER where a reader
   *     would no longer see it
   */
  void requireWritable(DialogueSubject subject, Party by, LocalDate today) {
    if (subject.closed()) {
      throw new Conflict("", "DIALOGUE_CLOSED");
    }
    if (!kind.writers().contains(by)) {
      throw new no.greenwork.shared.Forbidden();
    }
    if (!isOpen(subject, today)) {
      throw new Conflict("", "DIALOGUE_OVER");
    }
  }

  boolean isOpen(DialogueSubject subject, LocalDate today) {
    return kind == ThreadKind.NAV
        ? subject.navThreadOpen(today)
        : subject.farmThreadOpen(farm, today);
  }
}
