/**
 * Where things are and who governs them: counties and municipalities over time, NAV regions and
 * units, measures, holidays.
 */
package no.greenwork.region;
