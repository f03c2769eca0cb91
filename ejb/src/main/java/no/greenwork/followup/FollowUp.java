package no.greenwork.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A follow-up after employment.
 *
 * @param id public id
 * @param who display name of whom the provider is asked to let do it, or null for anybody there
 * @param contacts latest first
 */
public record FollowUp(
    long key,
    String id,
    int version,
    FollowUpPeriod period,
    String who,
    String purpose,
    String setBy,
    List<Contact> contacts) {
  /** That there was contact, in one line. */
  public record Contact(LocalDate contactOn, String note, Instant at, String who) {}

  /** Whether contact is due and nobody has registered one since it is. */
  public boolean due(LocalDate today) {
    return period
        .dueOn(today)
        .filter(due -> contacts.stream().noneMatch(c -> !c.contactOn().isBefore(due)))
        .isPresent();
  }
}
