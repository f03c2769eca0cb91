/**
 * What every feature needs and no feature owns: periods, the clock, texts, errors, identifiers, the
 * way to the database.
 */
package no.greenwork.shared;
