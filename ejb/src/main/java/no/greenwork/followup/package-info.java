/**
 * Follow-up after employment: what the office may set on a placement that ended because somebody
 * got work. The provider keeps in touch, a contact in one line at each agreed interval. It is about
 * the time after the end, so the placement's lock does not hold for it.
 */
package no.greenwork.followup;
