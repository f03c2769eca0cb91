/**
 * What the benchmark puts into its own server, beside the product and not into it: a data source
 * that counts, and a listener that tells what a request took.
 */
package no.greenwork.bench.probe;
