package no.greenwork.waiting;

import java.math.BigDecimal;

/**
 * How long places stood empty; they are nobody's, and all are shown.
 *
 * @param key as of {@link WaitingRow}
 * @param taken places, in halves
 * @param days that they had stood empty, on average, or null where none was taken
 * @param median half of them no longer
 * @param standing places that stand empty now, in halves
 * @param since days that these have, on average, or null where none is
 */
public record EmptyRow(
    String key,
    String name,
    String within,
    int taken,
    BigDecimal days,
    Integer median,
    int standing,
    BigDecimal since) {}
