package no.greenwork.schedule;

import java.time.Instant;

/**
 * A route over all nodes.
 *
 * @param stopped what is wanted
 * @param nodes on how many nodes it is known that have reported lately
 * @param running on how many of them it runs
 * @param periodMillis how often it looks for work; null when it is called
 */
public record RouteRow(
    String name,
    boolean stopped,
    int nodes,
    int running,
    Long periodMillis,
    long done,
    long failed,
    Instant lastDone,
    Instant lastFailed,
    String lastError,
    int version) {}
