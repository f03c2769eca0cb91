/** The work list on the front pages, and what can be said of a task. */
package no.greenwork.task;
