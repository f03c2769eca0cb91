/**
 * What waits for whom. A task is not stored: each feature says by a statement what of its kinds is
 * open for somebody on a day, so that a task is there as soon as the facts call for it and gone as
 * soon as they no longer do. Stored is only what people say of tasks: not now, not mine, not while
 * I am away.
 */
package no.greenwork.task;
