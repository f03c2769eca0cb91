package no.greenwork.followup;

import java.time.LocalDate;
import java.util.List;

/** Follow-ups as they are sent: what may not be seen is absent. */
final class FollowUpJson {
  /** That there was contact. */
  public record ContactJson(LocalDate contactOn, String note, String by) {}

  /**
   * A follow-up.
   *
   * @param weeks between contacts
   * @param who is asked to do it, absent for anybody of the provider
   * @param setBy whose doing it is, for the office
   * @param placement its reference, for whom carries it out
   * @param initials of the person, for whom carries it out
   */
  public record Of(
      String id,
      LocalDate from,
      LocalDate lastDay,
      int weeks,
      String who,
      String purpose,
      String setBy,
      String placement,
      String initials,
      List<ContactJson> contacts) {}

  private FollowUpJson() {}

  static Of of(FollowUp f) {
    return of(f, f.setBy(), null, null);
  }

  static Of of(FollowUpQueries.Task task) {
    return of(task.followUp(), null, task.placement(), task.initials());
  }

  private static Of of(FollowUp f, String setBy, String placement, String initials) {
    return new Of(
        f.id(),
        f.period().validFrom(),
        f.period().lastDay(),
        f.period().weeks(),
        f.who(),
        f.purpose(),
        setBy,
        placement,
        initials,
        f.contacts().stream().map(c -> new ContactJson(c.contactOn(), c.note(), c.who())).toList());
  }
}
