/**
 * What a production installation is set up with from a terminal: its schema, its keys, its first
 * administrator.
 */
package no.greenwork.production;
