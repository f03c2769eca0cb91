package no.greenwork.job;

import java.time.Instant;

/** A job as its owner sees it. */
public record JobRow(
    long id,
    String publicId,
    String kind,
    JobState state,
    long userId,
    long grantId,
    String params,
    String fileName,
    Long fileSize,
    Integer rowsTotal,
    int rowsDone,
    int applied,
    int unchanged,
    int errors,
    int warnings,
    String failureCode,
    boolean cancelRequested,
    int attempts,
    Instant createdAt,
    Instant finishedAt,
    Instant deleteAfter) {
  /** How far an earlier worker came with it. */
  ImportTally tally() {
    return new ImportTally(rowsDone, applied, unchanged, errors, warnings);
  }

  /** What the file is to be used for. */
  public ImportOrder order() {
    return new ImportOrder(
        ImportKind.valueOf(kind), params.contains("dry-run"), params.contains("good"));
  }
}
