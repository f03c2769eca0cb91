/**
 * Work that outlives a page: queued, leased by one node, cancelled, resumed after a crash; the
 * imports are its first kind.
 */
package no.greenwork.job;
