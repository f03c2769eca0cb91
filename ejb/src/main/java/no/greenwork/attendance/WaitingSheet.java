package no.greenwork.attendance;

import java.time.LocalDate;
import no.greenwork.access.Actor;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A sheet that waits for NAV.
 *
 * @param deviations days that are to be looked at
 * @param nothing nobody was expected, away or there
 * @param returned to a provider that can no longer open it
 */
public record WaitingSheet(
    @Nested Subject subject,
    LocalDate month,
    int version,
    int edition,
    int approvedEdition,
    LocalDate submittedOn,
    LocalDate holdUntil,
    boolean sampled,
    boolean lookedAt,
    int expectedDays,
    int presentDays,
    int absentDays,
    int unnotifiedDays,
    int expectedQuarters,
    int presentQuarters,
    int deviations,
    boolean returned,
    boolean nothing,
    String provider) {
  public SheetKey key() {
    return new SheetKey(subject.id(), month);
  }

  public SheetRef ref() {
    return new SheetRef(subject.publicId(), month, version);
  }

  public String calledFor(Actor actor) {
    return subject.calledFor(actor);
  }

  /** Whether somebody is to look at it before it is approved. */
  public boolean toLookAt() {
    return !lookedAt && (sampled || deviations > 0 || nothing || edition > 1 || returned);
  }

  /** Whether it is a correction of what was approved. */
  public boolean corrects() {
    return Sheet.corrects(edition, approvedEdition);
  }

  public boolean heldOn(LocalDate day) {
    return holdUntil != null && holdUntil.isAfter(day);
  }
}
