/** Pages of the reference data: municipality codes, NAV regions, measures. */
package no.greenwork.region;
