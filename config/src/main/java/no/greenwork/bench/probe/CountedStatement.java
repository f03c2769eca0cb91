package no.greenwork.bench.probe;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A statement whose executions are timed; the rows that it made the database look at on demand. */
final class CountedStatement implements InvocationHandler {
  private final Connection connection;
  private final Statement statement;
  private final String prepared;

  CountedStatement(Connection connection, Statement statement, String prepared) {
    this.connection = connection;
    this.statement = statement;
    this.prepared = prepared;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    RequestCost cost = Probe.current();
    if (cost == null || !method.getName().startsWith("execute")) {
      return CountedConnection.call(statement, method, arguments);
    }
    String sql =
        arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : prepared;
    long before = cost.countsRows() ? rowsRead() : 0;
    long from = System.nanoTime();
    Object result = CountedConnection.call(statement, method, arguments);
    long took = System.nanoTime() - from;
    cost.statement(sql, took, cost.countsRows() ? rowsRead() - before : -1);
    return result;
  }

  /** By this connection since it was opened: rows asked of indexes and tables, one by one. */
  private long rowsRead() throws SQLException {
    try (Statement status = connection.createStatement();
        ResultSet rows = status.executeQuery("SHOW SESSION STATUS LIKE 'Handler_read%'")) {
      long sum = 0;
      while (rows.next()) {
        sum += rows.getLong(2);
      }
      return sum;
    }
  }
}
