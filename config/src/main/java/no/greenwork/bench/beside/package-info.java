/**
 * The least that can be done for the same figures, in an application of its own beside the product:
 * statements written by hand, a bare servlet and a plain PrimeFaces table of their rows.
 */
package no.greenwork.bench.beside;
