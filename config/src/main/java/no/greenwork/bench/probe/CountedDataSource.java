package no.greenwork.bench.probe;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.mariadb.jdbc.MariaDbDataSource;

/** The product's own data source, with every call to the database told to the request it is for. */
public class CountedDataSource extends MariaDbDataSource {
  @Override
  public Connection getConnection() throws SQLException {
    return counted(super.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return counted(super.getConnection(user, password));
  }

  private static Connection counted(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            CountedDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new CountedConnection(connection));
  }
}
