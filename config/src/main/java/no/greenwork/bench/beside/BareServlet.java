package no.greenwork.bench.beside;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The rows of a page in plain HTML, by nothing but a servlet and a connection. */
@WebServlet("/bare")
public class BareServlet extends HttpServlet {
  @Resource(lookup = "jdbc/greenwork")
  private DataSource dataSource;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ByHand byHand = ByHand.of(request.getParameter("page"));
    response.setContentType("text/html;charset=UTF-8");
    try (Connection connection = dataSource.getConnection()) {
      List<ByHand.Rows> found = byHand.run(connection, request::getParameter);
      PrintWriter out = response.getWriter();
      out.print("<!DOCTYPE html><html lang=\"nb\"><head><title>Bare</title></head><body>");
      found.forEach(rows -> table(out, rows));
      out.print("</body></html>");
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static void table(PrintWriter out, ByHand.Rows found) {
    out.print("<table><tr>");
    found.columns().forEach(column -> out.print("<th>" + text(column) + "</th>"));
    out.print("</tr>");
    for (List<String> row : found.rows()) {
      out.print("<tr>");
      row.forEach(cell -> out.print("<td>" + text(cell) + "</td>"));
      out.print("</tr>");
    }
    out.print("</table>");
  }

  private static String text(String cell) {
    return cell == null ? "" : cell.replace("&", "&amp;").replace("<", "&lt;");
  }
}
