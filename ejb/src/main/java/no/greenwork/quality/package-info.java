/**
 * Whether a farm or a provider may take people on a day: the register of approvals, and the status
 * that follows from it.
 */
package no.greenwork.quality;
