/** The administrator's page of routes, scheduled work and imports. */
package no.greenwork.schedule;
