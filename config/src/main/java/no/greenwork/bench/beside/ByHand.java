package no.greenwork.bench.beside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of one page, written by hand; names after a colon are asked for. */
record ByHand(List<String> statements, boolean writes) {
  private static final Pattern NAME = Pattern.compile(":([a-z]+)");
  private static final int SHOWN = 25;

  /** What one statement found, as far as a page would show it. */
  public record Rows(List<String> columns, List<List<String>> rows) {
    public List<String> getColumns() {
      return columns;
    }

    public List<List<String>> getRows() {
      return rows;
    }
  }

  static ByHand of(String page) throws IOException {
    if (!page.matches("[a-z]+")) {
      throw new IOException("There is no page " + page);
    }
    try (InputStream in = ByHand.class.getResourceAsStream(page + ".sql")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> statements =
          Arrays.stream(all.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
      return new ByHand(statements, statements.stream().anyMatch(s -> s.startsWith("UPDATE")));
    }
  }

  /** Writes all of them in one transaction, reads as they come. */
  List<Rows> run(Connection connection, UnaryOperator<String> value) throws SQLException {
    List<Rows> found = new ArrayList<>();
    connection.setAutoCommit(!writes);
    for (String statement : statements) {
      run(connection, statement, value, found);
    }
    if (writes) {
      connection.commit();
    }
    return found;
  }

  private static void run(
      Connection connection, String statement, UnaryOperator<String> value, List<Rows> found)
      throws SQLException {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(statement);
    String sql =
        matcher.replaceAll(
            name -> {
              names.add(name.group(1));
              return "?";
            });
    try (PreparedStatement prepared = connection.prepareStatement(sql)) {
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        prepared.setString(
            i + 1, name.equals("fresh") ? Long.toString(System.nanoTime()) : value.apply(name));
      }
      if (prepared.execute()) {
        found.add(rows(prepared.getResultSet()));
      }
    }
  }

  private static Rows rows(ResultSet result) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
      columns.add(result.getMetaData().getColumnLabel(i));
    }
    List<List<String>> rows = new ArrayList<>();
    while (result.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        row.add(result.getString(i));
      }
      if (rows.size() < SHOWN) {
        rows.add(row);
      }
    }
    return new Rows(columns, rows);
  }
}
