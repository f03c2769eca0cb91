package no.greenwork.job;

/**
 * What is to be done with a file.
 *
 * @param dryRun only tell what would be done
 * @param goodOnly write the rows that pass; otherwise nothing unless all do
 */
public record ImportOrder(ImportKind kind, boolean dryRun, boolean goodOnly) {}
