/** What all routes stand on: the one Camel context. */
package no.greenwork.shared;
