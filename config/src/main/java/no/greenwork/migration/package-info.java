/**
 * Brings the database to this version, as a step of its own before any server starts, and gives the
 * running user its rights.
 */
package no.greenwork.migration;
