package no.greenwork.farmday;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * What this user has not read of a card yet.
 *
 * @param changed parts that are otherwise than when they read it; all while they never have
 * @param readAt when they read it last, or null
 * @param marks of what the card says now, to be sent along when it is read
 */
public record CardNews(FarmCard card, Set<CardPart> changed, LocalDateTime readAt, String marks) {
  public boolean isNew() {
    return !changed.isEmpty();
  }
}
