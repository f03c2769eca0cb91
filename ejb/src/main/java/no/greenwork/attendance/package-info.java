/**
 * Who came, who did not, and what came of the month's sheet: the provider's days with their
 * reasons, the farm's own marks without any, the calendar that says who is expected when, and a
 * sheet's way from the provider to NAV and back. Days are only ever added to, as versions of a day.
 */
package no.greenwork.attendance;
