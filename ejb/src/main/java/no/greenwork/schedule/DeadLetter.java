package no.greenwork.schedule;

import java.time.Instant;

/**
 * A message that a route gave up.
 *
 * @param subject what it was about, in words that name nobody; may be null
 * @param askedAt when somebody asked that it be tried once more
 * @param missingAt when it turned out that no node has it any more
 * @param replayedAt when it was given back to its route
 */
public record DeadLetter(
    long id,
    String route,
    Instant at,
    String error,
    String subject,
    Instant askedAt,
    Instant missingAt,
    Instant replayedAt,
    Instant droppedAt,
    int version) {
  public boolean open() {
    return replayedAt == null && droppedAt == null;
  }
}
