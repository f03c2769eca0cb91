/**
 * Meetings about a placement: when and where, who takes part, what is to be settled, and afterwards
 * what was agreed and by whom until when. A farm that is invited sees the day, the place and its
 * own points, and nothing else.
 */
package no.greenwork.meeting;
