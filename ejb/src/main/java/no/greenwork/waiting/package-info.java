/**
 * How long people wait for a place and how long places wait for people: from referral to
 * acceptance, by the way that they came; days that a place stood empty before it was taken; and how
 * often somebody was passed over.
 */
package no.greenwork.waiting;
