/** Saved searches on the lists, and the page where their owner keeps them. */
package no.greenwork.saved;
