/**
 * All that has happened to a placement in one line, the latest first: each feature adds its lines,
 * and nothing is kept here that is not kept where it happened.
 */
package no.greenwork.history;
