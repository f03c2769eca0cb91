package no.greenwork.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.greenwork.testing.TestProduct;
import org.junit.jupiter.api.Test;

/** The state of a visit, said in Java and in SQL: the same for any facts on any day. */
class VisitStateIT {
  private static final LocalDate MIDDLE = LocalDate.of(2026, 3, 10);
  private static final int VISITS = 3000;
  private static final int CHUNK = 300;
  private static final String FACTS =
      "SELECT ? AS n, CAST(? AS DATE) AS day, CAST(? AS DATE) AS last_on, CAST(? AS DATE) AS on_date, ? AS chosen,"
          + " CAST(? AS DATE) AS confirmed_on, CAST(? AS DATE) AS cancelled_on, CAST(? AS DATE) AS accepted_on,"
          + " CAST(? AS DATE) AS declined_on, CAST(? AS DATE) AS not_relevant_on, CAST(? AS DATE) AS error_on";

  /** Chosen is null, 0 or 1, as it is stored. */
  private record Question(
      LocalDate day,
      LocalDate last,
      LocalDate chosenDay,
      Integer chosen,
      LocalDate confirmed,
      LocalDate cancelled,
      List<LocalDate> settled) {
    VisitState java() {
      LocalDate first =
          settled.stream().filter(d -> d != null).min(LocalDate::compareTo).orElse(null);
      boolean none = chosen != null && chosen == 0;
      return VisitState.on(new VisitFacts(last, chosenDay, none, confirmed, cancelled, first), day);
    }

    List<Object> values() {
      List<Object> values = new ArrayList<>(List.of(day, last));
      values.addAll(
          Stream.concat(Stream.of(chosenDay, chosen, confirmed, cancelled), settled.stream())
              .collect(ArrayList::new, ArrayList::add, ArrayList::addAll));
      return values;
    }
  }

  @Test
  void sqlSaysTheSameAsJavaOnEveryDayAroundTheFacts() throws SQLException {
    Random random = new Random(20261126);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < VISITS; i++) {
      questions.add(question(random));
    }
    List<VisitState> bySql = new ArrayList<>();
    try (Connection connection = TestProduct.database().getConnection()) {
      for (int i = 0; i < questions.size(); i += CHUNK) {
        bySql.addAll(answers(connection, questions.subList(i, i + CHUNK)));
      }
    }
    assertThat(bySql).isEqualTo(questions.stream().map(Question::java).toList());
    assertThat(bySql).contains(VisitState.values());
  }

  private static Question question(Random random) {
    Integer chosen =
        random.nextInt(3) == 0 ? null : Integer.valueOf(random.nextInt(4) == 0 ? 0 : 1);
    boolean day = chosen != null && chosen > 0;
    List<LocalDate> settled = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      settled.add(day(random, 8));
    }
    return new Question(
        near(random),
        near(random),
        day ? near(random) : null,
        chosen,
        day ? day(random, 2) : null,
        day(random, 6),
        settled);
  }

  private static LocalDate near(Random random) {
    return MIDDLE.plusDays(random.nextInt(9) - 4);
  }

  /** Present with likelihood 1 / odds. */
  private static LocalDate day(Random random, int odds) {
    return random.nextInt(odds) == 0 ? near(random) : null;
  }

  private static List<VisitState> answers(Connection connection, List<Question> questions)
      throws SQLException {
    String all =
        String.join(" UNION ALL ", Collections.nCopies(questions.size(), "(" + FACTS + ")"));
    String sql =
        "SELECT "
            + VisitState.SQL
                .replace(":day", "o.day")
                .replace("p.", "o.")
                .replace("v.", "o.")
                .replace("c.on_date", "o.on_date")
            + " FROM ("
            + all
            + ") o ORDER BY o.n";
    List<VisitState> states = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int at = 1;
      for (int n = 0; n < questions.size(); n++) {
        statement.setObject(at++, n);
        for (Object value : questions.get(n).values()) {
          statement.setObject(at++, value);
        }
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          states.add(VisitState.valueOf(rows.getString(1)));
        }
      }
    }
    return states;
  }
}
