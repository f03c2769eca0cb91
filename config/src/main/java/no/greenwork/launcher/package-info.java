/**
 * Starts the whole product on one machine: checks, a real database, a real server, the demo; and
 * stops them again.
 */
package no.greenwork.launcher;
