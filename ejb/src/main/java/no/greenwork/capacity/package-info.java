/**
 * Places: the ledger of who takes which, the check that never lets one be taken twice, the figures
 * for any day, and the farm finder.
 */
package no.greenwork.capacity;
