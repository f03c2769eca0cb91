/** What all pages and all of the REST API stand on. */
package no.greenwork.shared;
