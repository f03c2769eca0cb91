package no.greenwork.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The dated facts that decide a placement's state, each null while it has not come about.
 *
 * @param start first day
 * @param to first day after the last, null = open
 */
public record PlacementFacts(
    LocalDate referred,
    LocalDate waiting,
    LocalDate declined,
    LocalDate accepted,
    LocalDate start,
    LocalDate to,
    LocalDate notRelevant,
    LocalDate error) {
  /** When it stopped being a question whether the person gets a place here; null while it is. */
  LocalDate settled() {
    return Stream.of(accepted, declined, notRelevant, error)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
