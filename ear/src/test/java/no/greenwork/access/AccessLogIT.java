package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Each look at people leaves exactly the rows in the access log that it should, and no more. */
@ArquillianTest
@RunAsClient
class AccessLogIT {
  private static final String NEWEST = "SELECT COUNT(*) FROM access_log";
  private static final String SINCE =
      "SELECT kind, IF(participant_id IS NULL, 'list', 'person') FROM access_log ORDER BY at, id LIMIT 100 OFFSET ?";
  private static final String COUNTING =
      "counting=counting&rows=25&jakarta.faces.ViewState=stateless&jakarta.faces.source=x&jakarta.faces.partial.ajax=true"
          + "&jakarta.faces.partial.execute=x&jakarta.faces.partial.render=facets";
  private static final String PLACED =
      """
      SELECT p.public_id, t.public_id FROM placement p JOIN participant t ON t.id = p.participant_id
      JOIN participant_unit pu ON pu.participant_id = t.id AND pu.valid_to IS NULL AND pu.unit_number = p.referred_unit
      JOIN user_grant g ON g.unit_number = p.referred_unit JOIN app_user u ON u.id = g.user_id AND u.user_name = 'caseworker'
      WHERE p.accepted_on IS NOT NULL AND t.protection = 'NONE' AND NOT t.shielded ORDER BY p.id LIMIT 1
      """;

  @Test
  void everyLookLeavesExactlyItsRows() throws SQLException {
    List<String> ids = row(PLACED);
    String placement = ids.get(0);
    String participant = ids.get(1);
    Visitor visitor = new Visitor();
    visitor.logIn("caseworker", "caseworker-demo");
    Map<String, Runnable> looks = new TreeMap<>();
    Map<String, List<String>> expected = new TreeMap<>();
    looks.put("placement page", () -> visitor.get("placements/view?id=" + placement));
    expected.put("placement page", List.of("DETAIL person"));
    looks.put("placement letter", () -> visitor.get("letter/placement?id=" + placement));
    expected.put("placement letter", List.of("PRINT person"));
    looks.put("counts after a list", () -> visitor.post("placements/list", COUNTING));
    expected.put("counts after a list", List.of());
    looks.put("placement list", () -> visitor.get("placements/list"));
    expected.put("placement list", List.of("LIST list"));
    looks.put("participant list", () -> visitor.get("participants/list"));
    expected.put("participant list", List.of("LIST list"));
    looks.put("participant page", () -> visitor.get("participants/view?id=" + participant));
    expected.put("participant page", List.of("DETAIL person", "LIST list"));
    looks.put(
        "number shown",
        () -> visitor.post("participants/view", "id=" + participant + "&show=number"));
    expected.put("number shown", List.of("NUMBER_SHOWN person", "LIST list"));
    String number = number(visitor.post("participants/view", "id=" + participant + "&show=number"));
    looks.put("search by number", () -> visitor.post("search", "q=" + number));
    expected.put("search by number", List.of("NUMBER person"));
    looks.put("search by name", () -> visitor.post("search", "q=a"));
    expected.put("search by name", List.of("LIST list"));
    looks.put("names to choose from", () -> visitor.get("placements/refer"));
    expected.put("names to choose from", List.of("AUTOCOMPLETE list"));
    looks.put("finder for somebody", () -> visitor.get("finder?participant=" + participant));
    expected.put("finder for somebody", List.of("FINDER list"));
    rest(looks, expected, placement, participant);
    assertThat(left(looks)).isEqualTo(expected);
  }

  private static void rest(
      Map<String, Runnable> looks,
      Map<String, List<String>> expected,
      String placement,
      String participant) {
    RestClient rest = TestProduct.rest("caseworker");
    looks.put("rest placement", () -> rest.get("placements/" + placement));
    expected.put("rest placement", List.of("REST person"));
    looks.put("rest placements", () -> rest.get("placements?limit=5"));
    expected.put("rest placements", List.of("LIST list"));
    looks.put("rest participant", () -> rest.get("participants/" + participant));
    expected.put("rest participant", List.of("REST person"));
    looks.put("rest of nobody", () -> rest.get("participants/nobody"));
    expected.put("rest of nobody", List.of());
  }

  private static String number(HttpResponse<String> page) {
    Matcher number = Pattern.compile("(?<!\\d)\\d{6}[ \u00a0]?\\d{5}(?!\\d)").matcher(page.body());
    assertThat(number.find()).isTrue();
    return number.group().replaceAll("\\D", "");
  }

  private static Map<String, List<String>> left(Map<String, Runnable> looks) throws SQLException {
    Map<String, List<String>> left = new TreeMap<>();
    for (Map.Entry<String, Runnable> look : looks.entrySet()) {
      int before = Integer.parseInt(row(NEWEST).getFirst());
      look.getValue().run();
      left.put(look.getKey(), since(before));
    }
    return left;
  }

  private static List<String> row(String sql) throws SQLException {
    try (Connection connection = TestProduct.database().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      assertThat(row.next()).isTrue();
      List<String> values = new ArrayList<>();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        values.add(row.getString(i));
      }
      return values;
    }
  }

  private static List<String> since(int before) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = TestProduct.database().getConnection();
        PreparedStatement statement = connection.prepareStatement(SINCE)) {
      statement.setInt(1, before);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(row.getString(1) + " " + row.getString(2));
        }
      }
    }
    return rows;
  }
}
