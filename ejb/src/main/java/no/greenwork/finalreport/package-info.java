/**
 * The provider's final report when a placement ends: what was known, what was reached, and what the
 * way on should be. The provider writes it, the office reads it, a farm never sees it. It is a
 * record of its own: the placement's lock does not hold for it, and a correction is a new version.
 */
package no.greenwork.finalreport;
