package no.greenwork.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import no.greenwork.placement.PlacementScope;

/**
 * A provider's file of days, taken in over REST from the first byte sent until the job is done; and
 * the same rows put into the same table by the database's own loader, with nothing checked.
 */
final class ImportMeasure implements AutoCloseable {
  private static final int ROWS = 200_000;
  private static final int YEARS = 8;
  private static final long ASK_EVERY_MS = 50;
  private static final double NANOS = 1e9;
  private static final String BOUNDARY = "rows-of-the-benchmark";

  private static final String DAYS =
      """
      WITH RECURSIVE s (day) AS (SELECT DATE '<from>' UNION ALL SELECT s.day + INTERVAL 1 DAY FROM s WHERE s.day + INTERVAL 1 DAY < DATE '<to>')
      SELECT p.id, p.public_id, s.day FROM bench_stay b JOIN placement p ON p.id = b.placement_id JOIN s ON WEEKDAY(s.day) < 5
      ORDER BY p.id, s.day LIMIT
      """
          + ROWS;

  /** Those whom the provider still sees and may write about, and the first day of each. */
  private static final String STAYS =
      """
      CREATE TABLE bench_stay (PRIMARY KEY (placement_id)) AS SELECT s.placement_id, MIN(s.valid_from) AS valid_from
        FROM placement p JOIN stay s ON s.placement_id = p.id JOIN participant x ON x.id = p.participant_id
        WHERE x.protection = 'NONE' AND NOT x.shielded AND p.provider_id = <provider> AND p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL
        AND (p.valid_to IS NULL OR p.valid_to > DATE '<seen>') GROUP BY s.placement_id HAVING MIN(s.valid_from) > DATE '<from>'
      """;

  private static final String LONGER =
      "UPDATE stay s JOIN bench_stay b USING (placement_id, valid_from) SET s.valid_from = DATE '<from>'";

  private static final String AS_IT_WAS =
      "UPDATE stay s JOIN bench_stay b USING (placement_id) SET s.valid_from = b.valid_from WHERE s.valid_from = DATE '<from>'";

  private static final String PROVIDER =
      "(SELECT g.provider_id FROM user_grant g JOIN app_user u ON u.id = g.user_id WHERE u.user_name = 'provider')";

  private static final String OF_THE_PROVIDER =
      " WHERE placement_id IN (SELECT id FROM placement WHERE provider_id = " + PROVIDER + ")";

  private final BenchSettings settings;
  private final Connection connection;
  private final LocalDate to;

  ImportMeasure(BenchSettings settings) throws SQLException, IOException {
    this.settings = settings;
    connection =
        DriverManager.getConnection(
            settings.databaseUrl(), "root", settings.secret("mariadb-root"));
    to = settings.day().withDayOfMonth(1).minusMonths(2);
  }

  ImportResult run() throws IOException, SQLException, InterruptedException {
    System.out.println("Measuring the import of attendance ...");
    shorten();
    execute(STAYS, LONGER);
    takeBack();
    Path loaded = settings.home().resolve("days.tsv");
    StringBuilder csv = new StringBuilder("placement_ref;day;code;hours\n");
    int rows = write(csv, loaded);
    byte[] body = multipart(csv);
    takenIn(body, rows);
    takeBack();
    double seconds = takenIn(body, rows);
    double again = takenIn(body, 0);
    double byLoader = loaded(loaded);
    takeBack();
    shorten();
    Files.delete(loaded);
    return new ImportResult(rows, rows / seconds, rows / again, rows / byLoader);
  }

  /**
   * People stay for a year, and those who are there at once have too few days for a file that tells
   * anything: while it is measured, they have been there for eight years.
   */
  private void shorten() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet there = statement.executeQuery("SHOW TABLES LIKE 'bench_stay'")) {
      if (there.next()) {
        execute(AS_IT_WAS, "DROP TABLE bench_stay");
      }
    }
  }

  private void execute(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(dated(sql));
      }
    }
  }

  private String dated(String sql) {
    return sql.replace("<from>", to.minusYears(YEARS).toString())
        .replace("<to>", to.toString())
        .replace("<seen>", settings.day().minusDays(PlacementScope.TAIL_DAYS).toString())
        .replace("<provider>", PROVIDER);
  }

  /** The first of two files warms the server, so the days must be new once more. */
  private void takeBack() throws SQLException {
    execute(
        "SET SESSION foreign_key_checks = 0",
        "DELETE FROM attendance_day" + OF_THE_PROVIDER + " AND day < DATE '<to>'",
        "DELETE FROM attendance_sheet" + OF_THE_PROVIDER + " AND month < DATE '<to>'");
  }

  private int write(StringBuilder csv, Path file) throws SQLException, IOException {
    StringBuilder tsv = new StringBuilder();
    int rows = 0;
    DateTimeFormatter norwegian = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(dated(DAYS))) {
      while (row.next()) {
        LocalDate day = row.getObject(3, LocalDate.class);
        boolean there = rows++ % 8 > 0;
        csv.append(row.getString(2)).append(';').append(norwegian.format(day));
        csv.append(there ? ";PRESENT;7,5\n" : ";AGREED_LEAVE;\n");
        tsv.append(row.getLong(1)).append('\t').append(day);
        tsv.append(there ? "\t1\tPRESENT\t30\n" : "\t1\tAGREED_LEAVE\t\\N\n");
      }
    }
    Files.writeString(file, tsv);
    return rows;
  }

  private static byte[] multipart(CharSequence csv) {
    StringBuilder body = new StringBuilder();
    field(body, "kind", "", "attendance");
    field(body, "mode", "", "apply");
    field(body, "rows", "", "all");
    field(body, "file", "; filename=\"days.csv\"", csv);
    return body.append("--")
        .append(BOUNDARY)
        .append("--\r\n")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void field(StringBuilder body, String name, String more, CharSequence value) {
    body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"");
    body.append(name).append('"').append(more).append("\r\n\r\n").append(value).append("\r\n");
  }

  /**
   * @param applied how many of its rows must have changed something
   * @return seconds
   */
  private double takenIn(byte[] body, int applied) throws IOException, InterruptedException {
    Visitor provider = new Visitor(settings.url());
    long from = System.nanoTime();
    HttpResponse<byte[]> answer =
        provider.send(
            asProvider(provider, "/api/v1/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    if (answer.statusCode() != 202) {
      throw new IOException("The file was not taken: " + answer.statusCode());
    }
    String job = answer.headers().firstValue("Location").orElseThrow();
    String path = job.substring(job.indexOf("/api/"));
    JsonObject state = state(provider, path);
    while (!state.getString("state").equals("DONE")) {
      if (!state.getString("state").matches("QUEUED|RUNNING")) {
        throw new IOException("The import came to an end: " + state);
      }
      Thread.sleep(ASK_EVERY_MS);
      state = state(provider, path);
    }
    if (state.getInt("applied") != applied) {
      throw new IOException("Not all rows were taken: " + state);
    }
    return (System.nanoTime() - from) / NANOS;
  }

  private static JsonObject state(Visitor provider, String path)
      throws IOException, InterruptedException {
    byte[] body = provider.send(asProvider(provider, path)).body();
    return Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))
        .readObject();
  }

  private static HttpRequest.Builder asProvider(Visitor visitor, String path) {
    String who =
        Base64.getEncoder()
            .encodeToString("provider:provider-demo".getBytes(StandardCharsets.UTF_8));
    return visitor.request(path).header("Authorization", "Basic " + who);
  }

  private double loaded(Path file) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS bench_day");
      statement.execute("CREATE TABLE bench_day LIKE attendance_day");
      long from = System.nanoTime();
      statement.execute(
          "LOAD DATA INFILE '"
              + file
              + "' INTO TABLE bench_day (placement_id, day, version, code, quarters) SET act = 'IMPORTED', written_by = 1, written_at = NOW()");
      double seconds = (System.nanoTime() - from) / NANOS;
      statement.execute("DROP TABLE bench_day");
      return seconds;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
