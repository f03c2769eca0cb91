/** The page and REST of the statistics of attendance. */
package no.greenwork.presence;
