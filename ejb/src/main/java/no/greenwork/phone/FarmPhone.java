package no.greenwork.phone;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A phone that was set up.
 *
 * @param name what its user calls it
 * @param usedOn the last day on which its PIN was given
 * @param failures wrong PINs in a row
 * @param passwordChangedAt when the user's password was changed last, or null
 * @param admitted whether user and grant hold today
 */
public record FarmPhone(
    long id,
    long userId,
    String userName,
    long grantId,
    String name,
    String pinHash,
    LocalDate enrolledOn,
    Instant enrolledAt,
    LocalDate usedOn,
    int failures,
    Instant endedAt,
    Instant passwordChangedAt,
    boolean admitted) {
  /** How it stands on a day; the first that applies. */
  public enum Standing {
    ENDED,
    /** The user or the grant has ended, or the password was changed or reset since. */
    CLOSED,
    LOCKED,
    TOO_OLD,
    IDLE,
    OPEN
  }

  /**
   * The numbers of the rules.
   *
   * @param validDays days after the one on which it was set up
   * @param idleDays days after the one on which it was used last
   * @param failures wrong PINs in a row that lock it
   */
  public record Limits(int validDays, int idleDays, int failures) {}

  public Standing on(LocalDate today, Limits limits) {
    if (endedAt != null) {
      return Standing.ENDED;
    }
    if (!admitted || passwordChangedAt != null && passwordChangedAt.isAfter(enrolledAt)) {
      return Standing.CLOSED;
    }
    if (failures >= limits.failures()) {
      return Standing.LOCKED;
    }
    if (today.isAfter(enrolledOn.plusDays(limits.validDays()))) {
      return Standing.TOO_OLD;
    }
    return today.isAfter(usedOn.plusDays(limits.idleDays())) ? Standing.IDLE : Standing.OPEN;
  }

  /** The last day on which it can be used, if it is used until then. */
  public LocalDate lastDay(Limits limits) {
    return enrolledOn.plusDays(limits.validDays());
  }
}
