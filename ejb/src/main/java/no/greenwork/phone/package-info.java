/**
 * Phones of a farm on which its user has logged in once and is let in by a PIN since, to the farm's
 * day and nothing else.
 */
package no.greenwork.phone;
