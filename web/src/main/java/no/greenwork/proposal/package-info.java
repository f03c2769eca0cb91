/** Pages and answers about what is proposed and decided of a placement. */
package no.greenwork.proposal;
