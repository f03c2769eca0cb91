/**
 * A person's time in a measure: referral, answer, stay, percent and week pattern, and who may see
 * which of it.
 */
package no.greenwork.placement;
