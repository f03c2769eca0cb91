/** How pages save, fill in and forget drafts of forms. */
package no.greenwork.draft;
