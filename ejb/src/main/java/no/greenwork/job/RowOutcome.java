package no.greenwork.job;

import java.util.List;

/** What came of one row. */
public record RowOutcome(Kind kind, List<RowProblem> errors, List<RowProblem> warnings) {
  /** Applied, nothing to change, or wrong. */
  public enum Kind {
    APPLIED,
    UNCHANGED,
    WRONG
  }

  public static RowOutcome applied(List<RowProblem> warnings) {
    return new RowOutcome(Kind.APPLIED, List.of(), warnings);
  }

  public static RowOutcome unchanged(List<RowProblem> warnings) {
    return new RowOutcome(Kind.UNCHANGED, List.of(), warnings);
  }

  public static RowOutcome wrong(List<RowProblem> errors, List<RowProblem> warnings) {
    return new RowOutcome(Kind.WRONG, errors, warnings);
  }
}
