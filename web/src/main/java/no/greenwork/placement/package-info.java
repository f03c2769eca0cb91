/** Referrals, answers and placements on pages, in letters and for other systems. */
package no.greenwork.placement;
