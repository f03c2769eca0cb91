package no.greenwork.schedule;

import java.time.Instant;

/**
 * What a node tells of one of its routes.
 *
 * @param periodMillis how often it looks for work; null when it is called
 * @param done how many messages went well since the last report
 * @param failed how many did not
 * @param lastError see {@link Failure}
 */
public record RouteReport(
    String name,
    boolean running,
    Long periodMillis,
    long done,
    long failed,
    Instant lastDone,
    Instant lastFailed,
    String lastError) {}
