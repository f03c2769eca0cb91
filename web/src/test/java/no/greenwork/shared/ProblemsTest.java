package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What another system is told of what is wrong. */
class ProblemsTest {
  @Test
  void theCodeStaysTheSameWhereTheWordsAreCloserToWhatIsWrong() {
    Problem problem = new Problem("weekPattern", "REQUIRED").as("PATTERN_EMPTY");

    JsonObject told = Problems.of(400, "INVALID", List.of(problem), Locale.ENGLISH);

    JsonObject error = told.getJsonArray("errors").getJsonObject(0);
    assertThat(error.getString("pointer")).isEqualTo("/weekPattern");
    assertThat(error.getString("code")).isEqualTo("REQUIRED");
    assertThat(error.getString("message"))
        .isEqualTo("Fill in at least one day of the week pattern.")
        .isEqualTo(told.getString("title"));
  }

  @Test
  void atAnotherFieldItIsToldInTheSameWords() {
    Problem problem = new Problem("end", "REQUIRED").as("PATTERN_EMPTY").of("newEnd");

    assertThat(problem)
        .returns("newEnd", Problem::field)
        .returns("REQUIRED", Problem::code)
        .returns("PATTERN_EMPTY", Problem::text);
  }
}
