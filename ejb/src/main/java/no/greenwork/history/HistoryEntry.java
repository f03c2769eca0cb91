package no.greenwork.history;

import java.time.Instant;
import java.util.List;

/**
 * What happened, as its feature tells it, in the language that was asked for.
 *
 * @param id of the row it is kept in, unlike all others of its moment
 * @param what one line
 * @param userId who did it, or null where the product did
 * @param note in somebody's own words, or null
 */
public record HistoryEntry(
    Instant at,
    long id,
    String kind,
    String what,
    Long userId,
    String note,
    List<HistoryChange> changes) {}
