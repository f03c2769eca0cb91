/**
 * The people who take part, who may see what of them, and the register that holds no more than the
 * work needs.
 */
package no.greenwork.participant;
