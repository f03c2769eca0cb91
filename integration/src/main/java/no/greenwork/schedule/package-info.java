/** What keeps the routes as the administrator wants them, and tells how they do. */
package no.greenwork.schedule;
