package no.greenwork.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Many writes by one statement, sent when it closes. New rows go many to a statement, which is
 * several times as fast as one by one.
 */
public final class RowBatch implements AutoCloseable {
  private static final String VALUES = "VALUES (";
  private static final int VALUES_AT_ONCE = 4_000;

  private final Handle handle;
  private final String sql;
  private final List<Object[]> rows = new ArrayList<>();

  /**
   * @param sql an insert ends with {@code VALUES (?, ...)}
   */
  public RowBatch(Handle handle, String sql) {
    this.handle = handle;
    this.sql = sql;
  }

  public void add(Object... values) {
    rows.add(values);
  }

  @Override
  public void close() {
    try {
      if (rows.isEmpty()) {
        return;
      }
      if (sql.startsWith("INSERT")) {
        insert();
      } else {
        execute();
      }
    } catch (SQLException e) {
      throw new UnableToExecuteStatementException(sql, e, null);
    }
    rows.clear();
  }

  private void insert() throws SQLException {
    int atOnce = Math.max(1, VALUES_AT_ONCE / rows.getFirst().length);
    String one = sql.substring(sql.indexOf(VALUES) + VALUES.length() - 1);
    String head = sql.substring(0, sql.length() - one.length());
    for (int i = 0; i < rows.size(); i += atOnce) {
      List<Object[]> some = rows.subList(i, Math.min(rows.size(), i + atOnce));
      String all = head + String.join(", ", Collections.nCopies(some.size(), one));
      try (PreparedStatement insert = handle.getConnection().prepareStatement(all)) {
        int at = 0;
        for (Object[] row : some) {
          at = bind(insert, at, row);
        }
        insert.executeUpdate();
      }
    }
  }

  private void execute() throws SQLException {
    try (PreparedStatement batch = handle.getConnection().prepareStatement(sql)) {
      for (Object[] row : rows) {
        bind(batch, 0, row);
        batch.addBatch();
      }
      batch.executeBatch();
    }
  }

  private static int bind(PreparedStatement statement, int before, Object[] values)
      throws SQLException {
    int at = before;
    for (Object value : values) {
      at++;
      set(statement, at, value);
    }
    return at;
  }

  /** By the value's own type where there is one: for a bare object the driver tries them all. */
  private static void set(PreparedStatement statement, int at, Object value) throws SQLException {
    switch (value) {
      case null -> statement.setNull(at, Types.NULL);
      case String text -> statement.setString(at, text);
      case Long number -> statement.setLong(at, number);
      case Integer number -> statement.setInt(at, number);
      case Boolean yes -> statement.setBoolean(at, yes);
      case byte[] bytes -> statement.setBytes(at, bytes);
      case Instant moment ->
          statement.setObject(at, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
      default -> statement.setObject(at, value);
    }
  }
}
