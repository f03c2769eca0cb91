package no.greenwork.schedule;

import java.time.Instant;

/**
 * A message as the route that gave it up tells of it.
 *
 * @param error see {@link Failure}
 * @param subject what it was about, in words that name nobody, or null
 * @param reference by which the route finds it again; shown to nobody
 */
public record LostMessage(
    String route, Instant at, String error, String subject, String reference) {}
