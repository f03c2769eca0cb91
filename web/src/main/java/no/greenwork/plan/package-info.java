/** Pages, print and REST of plans, reviews and outcomes. */
package no.greenwork.plan;
