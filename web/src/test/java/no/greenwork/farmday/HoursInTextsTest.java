package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import no.greenwork.attendance.Hours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example of hours is written as hours are written everywhere else. */
class HoursInTextsTest {
  private static final int QUARTERS = 30;

  @ParameterizedTest
  @CsvSource({
    "farmday/pages, farmday.problem.HOURS",
    "attendance/pages, attendance.wrong",
    "error/texts, error.HOURS"
  })
  void theExampleIsWrittenAsHoursAre(String file, String key) throws IOException {
    for (String language : new String[] {"nb", "nn", "en"}) {
      assertThat(text("/no/greenwork/" + file + "_" + language + ".properties", key))
          .as(language)
          .contains(" " + Hours.text(QUARTERS));
    }
  }

  private static String text(String file, String key) throws IOException {
    try (Reader reader =
        new InputStreamReader(
            HoursInTextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      Properties all = new Properties();
      all.load(reader);
      return all.getProperty(key);
    }
  }
}
