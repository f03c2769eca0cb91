/** The participants' pages and their part of the API. */
package no.greenwork.participant;
