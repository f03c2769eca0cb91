/**
 * What a provider proposes about a placement and what NAV answers. The changes themselves are
 * placement's.
 */
package no.greenwork.proposal;
