/** The page of the quality register. */
package no.greenwork.quality;
