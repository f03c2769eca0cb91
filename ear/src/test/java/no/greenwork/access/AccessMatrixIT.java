package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * What each role sees of an ordinary, a kode 7, a kode 6 and a shielded person: the page, the JSON and
 * the letter, beside what was settled on. The found matrix is left in target/access-matrix.txt.
 */
@ArquillianTest
@RunAsClient
class AccessMatrixIT {
  private static final List<String> ACCOUNTS =
      List.of(
          "caseworker", "caseworker2", "provider", "provider2", "supervisor", "farm", "farm2", "coordinator", "handler", "approver", "attestant",
          "directorate", "admin");
  private static final Path KEPT = Path.of(System.getProperty("greenwork.test.root", ".."), "ear/src/test/resources/no/greenwork/access/access-matrix.txt");

  /** One of the demo's four, whose placements run with the account provider at the account farm's farm. */
  private record Person(String kind, String placement, String participant, String given, String family, String alias) {}

  @Test
  void eachRoleSeesOfEachKindOfPersonWhatWasSettledOnAndNoMore() throws SQLException, IOException {
    List<String> found = new ArrayList<>();
    for (Person person : people()) {
      for (String account : ACCOUNTS) {
        Visitor visitor = new Visitor();
        visitor.logIn(account, account + "-demo");
        found.add(line(person, account, "placement page", page(person, visitor.get("placements/view?id=" + person.placement()))));
        found.add(line(person, account, "placement letter", "" + visitor.get("letter/placement?id=" + person.placement()).statusCode()));
        found.add(line(person, account, "placement json", json(TestProduct.rest(account).get("placements/" + person.placement()))));
        found.add(line(person, account, "participant json", json(TestProduct.rest(account).get("participants/" + person.participant()))));
      }
    }
    Files.write(Path.of("target/access-matrix.txt"), found);
    assertThat(found).containsExactlyElementsOf(Files.readAllLines(KEPT));
  }

  private static String line(Person person, String account, String path, String seen) {
    return String.join(" | ", person.kind(), account, path, seen);
  }

  /** Which of the things that tell who somebody is stand on the page. */
  private static String page(Person person, HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      return "" + answer.statusCode();
    }
    List<String> seen = new ArrayList<>();
    if (answer.body().contains(person.given())) {
      seen.add("given name");
    }
    if (answer.body().contains(person.family())) {
      seen.add("family name");
    }
    if (person.alias() != null && answer.body().contains(person.alias())) {
      seen.add("alias");
    }
    return "200 " + String.join(", ", seen);
  }

  /** Which fields of the person there are. */
  private static String json(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      return "" + answer.statusCode();
    }
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      JsonObject all = reader.readObject();
      JsonObject person = all.containsKey("supervisor") || all.containsKey("referred") || all.containsKey("state") ? all.getJsonObject("participant") : all;
      return "200 " + (person == null ? "no participant" : String.join(", ", new TreeSet<>(person.keySet())));
    }
  }

  private static List<Person> people() throws SQLException {
    List<Person> all = new ArrayList<>();
    all.add(person("ordinary", "Halvplass"));
    all.add(person("kode 7", "Sjuvik"));
    all.add(person("kode 6", "Seksmoen"));
    all.add(person("shielded", "Egeneng"));
    return all;
  }

  private static Person person(String kind, String family) throws SQLException {
    String sql =
        """
        SELECT pl.public_id, t.public_id, t.given_name, t.family_name, t.alias FROM placement pl
        JOIN participant t ON t.id = pl.participant_id
        WHERE t.family_name = ? AND pl.accepted_on IS NOT NULL AND (pl.valid_to IS NULL OR pl.valid_to > ?) ORDER BY pl.id LIMIT 1
        """;
    try (Connection connection = TestProduct.database().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, family);
      statement.setObject(2, TestProduct.today());
      try (ResultSet row = statement.executeQuery()) {
        assertThat(row.next()).as("a running placement of the kind " + kind).isTrue();
        return new Person(kind, row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
      }
    }
  }
}
