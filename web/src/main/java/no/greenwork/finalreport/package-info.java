/** Pages, document and REST of the final report. */
package no.greenwork.finalreport;
