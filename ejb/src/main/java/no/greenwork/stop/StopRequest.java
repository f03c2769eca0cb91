package no.greenwork.stop;

import java.time.LocalDate;

/**
 * What a farm has asked for, and the answer.
 *
 * @param id public id
 * @param farm organisation number
 * @param last the last day, or null until further notice
 * @param reasonText in the farm's words, with OTHER only
 * @param answerReason in the provider's words, or null
 */
public record StopRequest(
    String id,
    int version,
    StopRequestState state,
    String farm,
    String farmName,
    LocalDate first,
    LocalDate last,
    StopReason reason,
    String reasonText,
    LocalDate asked,
    LocalDate answered,
    String answerReason) {}
