/**
 * The benchmark: the product with a nation's data, measured page by page from within the server,
 * beside statements and pages that do the least that can be done. Nothing of it is deployed with
 * the product.
 */
package no.greenwork.bench;
