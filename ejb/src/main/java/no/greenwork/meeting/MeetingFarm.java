package no.greenwork.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.greenwork.placement.PlacementScope;

/**
 * Where a placement's person is on some days: a farm, which can be invited to meetings on them, or
 * the provider's own premises.
 *
 * @param id null for own premises
 * @param validTo first day after the stay, or null
 */
public record MeetingFarm(Long id, String name, LocalDate validFrom, LocalDate validTo) {
  /** As long as the farm itself still sees who was there. */
  boolean knows(LocalDate day) {
    return validTo == null || validTo.plusDays(PlacementScope.TAIL_DAYS).isAfter(day);
  }

  /**
   * The farm where the person is on the day, or was until lately, or will be first; empty where
   * that is own premises.
   *
   * @param stays in order
   */
  static Optional<MeetingFarm> on(List<MeetingFarm> stays, LocalDate day) {
    Optional<MeetingFarm> begun =
        stays.stream().filter(s -> !s.validFrom().isAfter(day)).reduce((first, last) -> last);
    return begun
        .or(() -> stays.stream().findFirst())
        .filter(stay -> stay.id() != null && stay.knows(day));
  }
}
