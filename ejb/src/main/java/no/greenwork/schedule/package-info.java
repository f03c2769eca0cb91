/**
 * Work that is done again and again, by one node of all at a time, and the routes of all nodes: how
 * they do, what failed, and an administrator's hand on them.
 */
package no.greenwork.schedule;
