/** The page of the change log. */
package no.greenwork.audit;
