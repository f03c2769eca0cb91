/** Pages of the registers: farms, providers and their agreements. */
package no.greenwork.organisation;
