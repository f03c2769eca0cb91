/** The history of a placement: its page, the latest few lines, and what other systems read. */
package no.greenwork.history;
