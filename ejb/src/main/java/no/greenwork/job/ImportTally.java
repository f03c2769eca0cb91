package no.greenwork.job;

/** How many rows came to what, so far. */
public record ImportTally(int done, int applied, int unchanged, int errors, int warnings) {
  static final ImportTally NONE = new ImportTally(0, 0, 0, 0, 0);

  ImportTally plus(RowOutcome outcome) {
    boolean wrong = outcome.kind() == RowOutcome.Kind.WRONG;
    return new ImportTally(
        done + 1,
        applied + (outcome.kind() == RowOutcome.Kind.APPLIED ? 1 : 0),
        unchanged + (outcome.kind() == RowOutcome.Kind.UNCHANGED ? 1 : 0),
        errors + (wrong ? 1 : 0),
        warnings + outcome.warnings().size());
  }

  /** Nothing was written after all. */
  ImportTally nothingApplied() {
    return new ImportTally(done, 0, 0, errors, warnings);
  }
}
