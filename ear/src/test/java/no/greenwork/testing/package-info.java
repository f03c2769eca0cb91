/**
 * What tests of the whole stand on: servers of their own, the one deployment, a REST client, a
 * browser.
 */
package no.greenwork.testing;
