/** The farm's phone: the day without a network, and phones that are let in by a PIN. */
package no.greenwork.phone;
