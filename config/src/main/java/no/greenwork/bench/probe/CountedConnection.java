package no.greenwork.bench.probe;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** A connection whose calls are timed, and whose statements are counted. */
final class CountedConnection implements InvocationHandler {
  private final Connection connection;

  CountedConnection(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    RequestCost cost = Probe.current();
    long from = System.nanoTime();
    Object result = call(connection, method, arguments);
    if (cost != null) {
      cost.besides(System.nanoTime() - from);
    }
    return result instanceof Statement statement ? counted(statement, arguments) : result;
  }

  private Object counted(Statement statement, Object[] arguments) {
    Class<?> type =
        statement instanceof CallableStatement
            ? CallableStatement.class
            : statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    String sql =
        arguments != null && arguments.length > 0 && arguments[0] instanceof String text
            ? text
            : "";
    return Proxy.newProxyInstance(
        CountedConnection.class.getClassLoader(),
        new Class<?>[] {type},
        new CountedStatement(connection, statement, sql));
  }

  /** What the driver throws is thrown as it is. */
  static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
