/** A user's own names for what they choose on the lists again and again. */
package no.greenwork.saved;
