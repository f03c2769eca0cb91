/** Pages of meetings about a placement. */
package no.greenwork.meeting;
