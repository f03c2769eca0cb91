/** The page and REST of what came of waiting. */
package no.greenwork.waiting;
