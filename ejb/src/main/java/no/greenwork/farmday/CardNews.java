package no.greenwork.farmday;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import no.greenwork.shared.Clock;

/**
 * What this user has not read of a card yet.
 *
 * @param changed parts that are otherwise than when they read it; all while they never have
 * @param readAt when they read it last, in UTC, or null
 * @param marks of what the card says now, to be sent along when it is read
 */
public record CardNews(FarmCard card, Set<CardPart> changed, LocalDateTime readAt, String marks) {
  /** The day on which they read it, as it was in Norway; null if they never have. */
  public LocalDate readOn() {
    return readAt == null
        ? null
        : readAt.atOffset(ZoneOffset.UTC).atZoneSameInstant(Clock.NORWAY).toLocalDate();
  }

  public boolean isNew() {
    return !changed.isEmpty();
  }
}
