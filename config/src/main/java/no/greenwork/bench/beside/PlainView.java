package no.greenwork.bench.beside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The same rows for a PrimeFaces table with nothing around it. */
@Named("plain")
@RequestScoped
public class PlainView {
  @Resource(lookup = "jdbc/greenwork")
  private DataSource dataSource;

  @Inject private HttpServletRequest request;

  private List<ByHand.Rows> tables;

  public List<ByHand.Rows> getTables() throws IOException, SQLException {
    if (tables == null) {
      try (Connection connection = dataSource.getConnection()) {
        tables = ByHand.of(request.getParameter("page")).run(connection, request::getParameter);
      }
    }
    return tables;
  }
}
