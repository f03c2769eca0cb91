package no.greenwork.farmday;

import java.time.LocalDate;
import no.greenwork.attendance.FarmDays;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.Hours;
import no.greenwork.attendance.Notice;
import no.greenwork.placement.FarmPlacementRow;

/**
 * Somebody's line on the farm's page of a day.
 *
 * @param times when they are expected, e.g. 09–15; empty when they are not
 * @param work what they do there, in words
 */
public record TodayPerson(FarmDays.Day day, CardNews news, String times, String work) {
  public FarmPlacementRow row() {
    return news.card().placement().row();
  }

  public String id() {
    return row().id();
  }

  /** Planned, and not known to be away. */
  public boolean expected() {
    return day.planned().expected() && !notified();
  }

  /** Planned, and known not to come, unless what is written of the day says otherwise. */
  public boolean notified() {
    return day.planned().expected()
        && day.planned().notice() != null
        && agrees(day.said().mark())
        && agrees(day.provider());
  }

  private static boolean agrees(FarmMark mark) {
    return mark == FarmMark.NONE || mark == FarmMark.ABSENT_NOTIFIED;
  }

  /** Last day of what was notified, or null while it is open. */
  public LocalDate awayUntil() {
    Notice notice = day.planned().notice();
    return notice == null ? null : notice.lastDay();
  }

  public boolean here() {
    return day.said().mark() == FarmMark.PRESENT;
  }

  public boolean absent() {
    return day.said().mark() == FarmMark.ABSENT_NOTIFIED || notHeardOf();
  }

  public boolean notHeardOf() {
    return day.said().mark() == FarmMark.ABSENT_NOT_NOTIFIED;
  }

  /** Stands as away with notice: by the farm's word, else by a notice or the provider's. */
  public boolean toldAway() {
    return said()
        ? day.said().mark() == FarmMark.ABSENT_NOTIFIED
        : notified() || day.provider() == FarmMark.ABSENT_NOTIFIED;
  }

  /** Planned, not known to be away, and the farm has not said whether they came. */
  public boolean unknown() {
    return day.planned().expected() && !said() && !toldAway();
  }

  /** Waited for in vain, and nobody of the provider's has written what it was. */
  public boolean unanswered() {
    return notHeardOf() && !day.written();
  }

  public boolean said() {
    return !day.said().isEmpty();
  }

  /** Hours that were said where they are not the planned ones, else empty. */
  public String otherHours() {
    Integer quarters = day.said().quarters();
    return quarters == null || quarters == day.planned().quarters() ? "" : Hours.text(quarters);
  }

  /** Hours that the provider has written, where its word is shown, else empty. */
  public String providerHours() {
    return provider() == FarmMark.NONE ? "" : Hours.text(day.providerQuarters());
  }

  /** What the provider has written and the farm has not, or NONE. */
  public FarmMark provider() {
    return day.said().isEmpty() || day.differs() ? day.provider() : FarmMark.NONE;
  }
}
