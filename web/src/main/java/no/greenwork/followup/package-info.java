/** Pages of follow-up after employment. */
package no.greenwork.followup;
