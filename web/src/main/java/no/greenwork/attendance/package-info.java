/** Attendance on pages and by REST: the supervisor's month, the sheets that NAV decides about. */
package no.greenwork.attendance;
