/**
 * Visits to a farm before a referral is decided: two or three days proposed by the provider, one
 * chosen by the farm, and afterwards what participant and farm say in one line. A farm sees the
 * visit only, nothing of the placement.
 */
package no.greenwork.visit;
