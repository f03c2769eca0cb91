/** Files that are put into a folder, taken in as jobs. */
package no.greenwork.job;
