package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.greenwork.testing.TestProduct;
import org.junit.jupiter.api.Test;

/** The state of a placement, said in Java and in SQL: the same for any facts on any day. */
class PlacementStateIT {
  private static final LocalDate MIDDLE = LocalDate.of(2026, 3, 10);
  private static final int PLACEMENTS = 4000;
  private static final int CHUNK = 200;
  private static final String FACTS =
      "SELECT ? AS n, CAST(? AS DATE) AS day, CAST(? AS DATE) AS referred_on, CAST(? AS DATE) AS waiting_from, CAST(? AS DATE) AS declined_on,"
          + " CAST(? AS DATE) AS accepted_on, CAST(? AS DATE) AS valid_from, CAST(? AS DATE) AS valid_to, CAST(? AS DATE) AS not_relevant_on,"
          + " CAST(? AS DATE) AS error_on";

  private record Question(PlacementFacts facts, LocalDate day) {}

  @Test
  void sqlSaysTheSameAsJavaOnEveryBoundaryDay() throws SQLException {
    assertSameAsJava(PlacementState.SQL);
  }

  @Test
  void aListOfOneStateHoldsWhatIsInThatStateAndNothingElse() throws SQLException {
    assertSameAsJava(
        Stream.of(PlacementState.values())
            .map(s -> "WHEN " + PlacementFilter.of(s).sql(MIDDLE).sql() + " THEN '" + s + "'")
            .collect(Collectors.joining(" ", "CASE ", " END")));
  }

  /**
   * @param state SQL that names the state of {@code p} on {@code :day}
   */
  private static void assertSameAsJava(String state) throws SQLException {
    Random random = new Random(20261123);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < PLACEMENTS; i++) {
      PlacementFacts facts = facts(random);
      boundaries(facts).forEach(day -> questions.add(new Question(facts, day)));
    }
    try (Connection connection = TestProduct.database().getConnection()) {
      for (int i = 0; i < questions.size(); i += CHUNK) {
        List<Question> asked = questions.subList(i, Math.min(i + CHUNK, questions.size()));
        assertThat(answers(connection, state, asked))
            .isEqualTo(asked.stream().map(q -> PlacementState.on(q.facts(), q.day())).toList());
      }
    }
    assertThat(questions).hasSizeGreaterThan(PLACEMENTS);
  }

  private static PlacementFacts facts(Random random) {
    LocalDate start = day(random, 2);
    return new PlacementFacts(
        day(random, 5),
        day(random, 3),
        day(random, 2),
        day(random, 3),
        start,
        start == null || random.nextBoolean() ? null : start.plusDays(1 + random.nextInt(5)),
        day(random, 2),
        random.nextInt(12) == 0 ? day(random, 2) : null);
  }

  /** Present with likelihood 1 - 1 / odds. */
  private static LocalDate day(Random random, int odds) {
    return random.nextInt(odds) == 0 ? null : MIDDLE.plusDays(random.nextInt(9) - 4);
  }

  private static TreeSet<LocalDate> boundaries(PlacementFacts f) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(MIDDLE);
    Stream.of(
            f.referred(),
            f.waiting(),
            f.declined(),
            f.accepted(),
            f.start(),
            f.to(),
            f.notRelevant(),
            f.error())
        .filter(day -> day != null)
        .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
    return days;
  }

  private static List<PlacementState> answers(
      Connection connection, String state, List<Question> questions) throws SQLException {
    String all = String.join(" UNION ALL ", questions.stream().map(q -> FACTS).toList());
    String sql = "SELECT " + state.replace(":day", "p.day") + " FROM (" + all + ") p ORDER BY p.n";
    List<PlacementState> states = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int at = 1;
      for (int n = 0; n < questions.size(); n++) {
        PlacementFacts f = questions.get(n).facts();
        statement.setInt(at++, n);
        for (LocalDate day :
            new LocalDate[] {
              questions.get(n).day(),
              f.referred(),
              f.waiting(),
              f.declined(),
              f.accepted(),
              f.start(),
              f.to(),
              f.notRelevant(),
              f.error()
            }) {
          statement.setObject(at++, day);
        }
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          states.add(PlacementState.valueOf(rows.getString(1)));
        }
      }
    }
    return states;
  }
}
