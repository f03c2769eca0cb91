package no.greenwork.draft;

import java.time.Instant;

/**
 * The content of a form that was not sent yet.
 *
 * @param content the fields as JSON
 * @param version the version of the record that the form was opened on, or null
 */
public record Draft(String content, String version, Instant savedAt) {}
