package no.greenwork.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Rows of one table, sent in batches; nothing is sent twice. */
final class BulkInsert implements AutoCloseable {
  private static final int BATCH = 2_000;

  private final PreparedStatement statement;
  private int waiting;
  private long rows;

  /**
   * @param columns names separated by commas, in the order of the values
   */
  BulkInsert(Connection connection, String table, String columns) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
    statement =
        connection.prepareStatement(
            "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")");
  }

  void add(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
    rows++;
    if (++waiting == BATCH) {
      send();
    }
  }

  long rows() {
    return rows;
  }

  private void send() throws SQLException {
    statement.executeBatch();
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    try (statement) {
      if (waiting > 0) {
        send();
      }
    }
  }
}
