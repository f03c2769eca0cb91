/** The pages and the API of jobs and imports. */
package no.greenwork.job;
