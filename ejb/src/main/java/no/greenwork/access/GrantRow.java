package no.greenwork.access;

import java.time.LocalDate;

/**
 * A grant in the administrator's pages.
 *
 * @param validTo the first day without it, or null
 */
public record GrantRow(
    long id,
    long userId,
    Role role,
    String scopeKey,
    String scopeName,
    LocalDate validFrom,
    LocalDate validTo,
    boolean confidential,
    boolean strictlyConfidential,
    boolean shielded,
    int version) {
  public LocalDate lastDay() {
    return validTo == null ? null : validTo.minusDays(1);
  }

  public boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
  }

  public boolean hasEndedOn(LocalDate day) {
    return validTo != null && !validTo.isAfter(day);
  }
}
