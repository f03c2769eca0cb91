package no.greenwork.waiting;

import java.time.LocalDate;

/**
 * Why a place was offered to somebody who was not next in line, in the provider's own words and for
 * its own eyes.
 *
 * @param passed how many had waited longer
 */
public record PassingReason(LocalDate offered, String agreement, String reason, int passed) {}
