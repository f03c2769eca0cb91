package no.greenwork.audit;

import java.time.LocalDate;

/**
 * Which changes to list; each may be null.
 *
 * @param userName who
 * @param recordType what kind of record
 * @param recordId the id by which it is logged
 * @param from first day, in Norway
 * @param last last day
 * @param before cursor: only what came before this entry
 */
public record ChangeFilter(
    String userName,
    String recordType,
    String recordId,
    LocalDate from,
    LocalDate last,
    Long before) {}
