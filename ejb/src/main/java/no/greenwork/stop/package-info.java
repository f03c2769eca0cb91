/**
 * A farm asks to be out of use for some days, and the provider's coordinator decides. A yes takes
 * it out of use in the same transaction.
 */
package no.greenwork.stop;
