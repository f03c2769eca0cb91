package no.greenwork.bench.probe;

import java.util.ArrayList;
import java.util.List;

/** What one request took: time in all and in the database, statements, rows, the session's size. */
public final class RequestCost {
  private final String id;
  private final boolean countsRows;
  private final long began = System.nanoTime();
  private final List<Statement> statements = new ArrayList<>();
  private long nanos;
  private long sqlNanos;
  private long sessionBytes = -1;

  RequestCost(String id, boolean countsRows) {
    this.id = id;
    this.countsRows = countsRows;
  }

  /** One statement; rows are those that the database looked at, -1 when they were not counted. */
  private record Statement(String sql, long nanos, long rows) {}

  String id() {
    return id;
  }

  boolean countsRows() {
    return countsRows;
  }

  void statement(String sql, long took, long rows) {
    statements.add(new Statement(sql, took, rows));
    sqlNanos += took;
  }

  /** Commits, and what else a connection does. */
  void besides(long took) {
    sqlNanos += took;
  }

  void end() {
    nanos = System.nanoTime() - began;
  }

  void sessionBytes(long bytes) {
    sessionBytes = bytes;
  }

  /** A line of numbers, then a line for each statement. */
  public String text() {
    long rows = statements.stream().mapToLong(Statement::rows).sum();
    StringBuilder text = new StringBuilder();
    text.append(nanos)
        .append('\t')
        .append(sqlNanos)
        .append('\t')
        .append(statements.size())
        .append('\t')
        .append(countsRows ? rows : -1)
        .append('\t')
        .append(sessionBytes)
        .append('\n');
    for (Statement s : statements) {
      text.append(s.nanos())
          .append('\t')
          .append(s.rows())
          .append('\t')
          .append(s.sql().replaceAll("\\s+", " ").strip())
          .append('\n');
    }
    return text.toString();
  }
}
