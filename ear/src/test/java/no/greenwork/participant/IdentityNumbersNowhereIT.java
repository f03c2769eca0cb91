package no.greenwork.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.access.Visitor;
import no.greenwork.job.CsvImport;
import no.greenwork.placement.Transfers;
import no.greenwork.shared.Sql;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** After everything that is done with an identity number, it can be read nowhere. */
@ArquillianTest
@RunAsClient
class IdentityNumbersNowhereIT {
  private static final Jdbi DATABASE = Sql.over(TestProduct.databaseForMigration());
  private static final String COLUMNS =
      """
      SELECT table_name AS 'table', column_name AS 'column' FROM information_schema.columns
      WHERE table_schema = DATABASE() AND data_type IN ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'binary', 'varbinary',
        'blob', 'mediumblob', 'longblob') ORDER BY 1, 2
      """;

  /** Where a text or bytes are stored. */
  public record Column(String table, String column) {}

  @Test
  void aNumberThatWasImportedRefusedSearchedAndTypedIsInNoColumnAndInNoLog() {
    List<String> numbers = Transfers.people("caseworker", 2, "NONE");
    String wrong = numbers.get(0).substring(0, 10) + (numbers.get(0).endsWith("0") ? "1" : "0");
    CsvImport.result(
        "caseworker",
        "placements",
        "apply good",
        "identity_number;agreement_ref;measure;referred\n"
            + numbers.get(0)
            + ";NO-SUCH;AFT;2026-11-02\n"
            + wrong
            + ";NO-SUCH;AFT;2026-11-02\n");
    Visitor visitor = new Visitor();
    visitor.logIn("caseworker", "caseworker-demo");
    for (String number : List.of(numbers.get(0), numbers.get(1), wrong)) {
      visitor.post("search", "q=" + number);
      visitor.get("participants/list?name=" + number);
    }
    List<String> searched = new ArrayList<>(numbers);
    searched.add(wrong);

    List<Column> columns =
        DATABASE.withHandle(h -> h.createQuery(COLUMNS).mapTo(Column.class).list());
    assertThat(columns)
        .hasSizeGreaterThan(100)
        .filteredOn(column -> holds(column, searched))
        .isEmpty();
    assertThat(logs()).isNotEmpty().filteredOn(log -> mentions(log, searched)).isEmpty();
  }

  private static boolean holds(Column column, List<String> numbers) {
    return DATABASE.withHandle(
        h ->
            numbers.stream()
                .anyMatch(
                    number ->
                        h.createQuery(
                                    "SELECT COUNT(*) FROM `<table>` WHERE LOCATE(CAST(:number AS BINARY), CAST(`<column>` AS BINARY)) > 0")
                                .define("table", column.table())
                                .define("column", column.column())
                                .bind("number", number)
                                .mapTo(Integer.class)
                                .one()
                            > 0));
  }

  /** What the servers wrote; also those who asked for a page and with what. */
  private static List<Path> logs() {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("greenwork.test.home")))) {
      return files
          .filter(file -> file.toString().matches(".*/(logs?|access)/.*\\.(log|txt)(\\.\\d+)?"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean mentions(Path log, List<String> numbers) {
    try {
      String text = Files.readString(log, StandardCharsets.ISO_8859_1);
      return numbers.stream().anyMatch(text::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
