package no.greenwork.placement;

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
import no.greenwork.testing.TestProduct;
import org.junit.jupiter.api.Test;

/** The state of an offer, said in Java and in SQL: the same for any facts on any day. */
class OfferStateIT {
  private static final LocalDate MIDDLE = LocalDate.of(2026, 3, 10);
  private static final int OFFERS = 3000;
  private static final int CHUNK = 300;
  private static final String FACTS =
      "SELECT ? AS n, CAST(? AS DATE) AS day, CAST(? AS DATE) AS reply_by, CAST(? AS DATE) AS answered_on, ? AS said_yes,"
          + " CAST(? AS DATE) AS withdrawn_on, CAST(? AS DATE) AS accepted_on, CAST(? AS DATE) AS declined_on,"
          + " CAST(? AS DATE) AS not_relevant_on, CAST(? AS DATE) AS error_on";

  private record Question(
      LocalDate day,
      LocalDate replyBy,
      LocalDate answered,
      boolean yes,
      LocalDate withdrawn,
      PlacementFacts placement) {
    OfferState java() {
      return OfferState.on(
          new OfferFacts(replyBy, answered, yes, withdrawn, placement.settled()), day);
    }
  }

  @Test
  void sqlSaysTheSameAsJavaOnEveryDayAroundTheFacts() throws SQLException {
    Random random = new Random(20261126);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < OFFERS; i++) {
      questions.add(question(random));
    }
    List<OfferState> bySql = new ArrayList<>();
    try (Connection connection = TestProduct.database().getConnection()) {
      for (int i = 0; i < questions.size(); i += CHUNK) {
        bySql.addAll(answers(connection, questions.subList(i, i + CHUNK)));
      }
    }
    assertThat(bySql).isEqualTo(questions.stream().map(Question::java).toList());
    assertThat(bySql).contains(OfferState.values());
  }

  private static Question question(Random random) {
    return new Question(
        MIDDLE.plusDays(random.nextInt(9) - 4),
        MIDDLE.plusDays(random.nextInt(9) - 4),
        day(random, 3),
        random.nextBoolean(),
        day(random, 4),
        new PlacementFacts(
            null,
            null,
            day(random, 5),
            day(random, 5),
            null,
            null,
            day(random, 5),
            day(random, 8)));
  }

  /** Present with likelihood 1 / odds. */
  private static LocalDate day(Random random, int odds) {
    return random.nextInt(odds) == 0 ? MIDDLE.plusDays(random.nextInt(9) - 4) : null;
  }

  private static List<OfferState> answers(Connection connection, List<Question> questions)
      throws SQLException {
    String all =
        String.join(" UNION ALL ", Collections.nCopies(questions.size(), "(" + FACTS + ")"));
    String sql =
        "SELECT "
            + OfferState.SQL.replace(":day", "o.day").replace("p.", "o.")
            + " FROM ("
            + all
            + ") o ORDER BY o.n";
    List<OfferState> states = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int at = 1;
      for (int n = 0; n < questions.size(); n++) {
        Question q = questions.get(n);
        PlacementFacts p = q.placement();
        for (Object value :
            new Object[] {
              n,
              q.day(),
              q.replyBy(),
              q.answered(),
              q.yes(),
              q.withdrawn(),
              p.accepted(),
              p.declined(),
              p.notRelevant(),
              p.error()
            }) {
          statement.setObject(at++, value);
        }
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          states.add(OfferState.valueOf(rows.getString(1)));
        }
      }
    }
    return states;
  }
}
