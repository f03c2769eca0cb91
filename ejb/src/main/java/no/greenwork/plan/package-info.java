/**
 * What is written down about a placement while it runs and after it: the provider's plan, the
 * office's reviews, and what came of it. Every save is a version of its own, and the newest is in
 * force; when something is due follows from the placement's days and dated rules, and is computed.
 */
package no.greenwork.plan;
