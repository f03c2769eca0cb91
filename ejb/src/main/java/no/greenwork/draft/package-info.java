/** What has been typed in forms and not yet sent, kept for the one who typed it. */
package no.greenwork.draft;
