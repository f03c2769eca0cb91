package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons are health data: what is read for a farm does not so much as name where they stand. */
class FarmReadsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FarmReads",
        "FarmDayQueries",
        "FarmDayFacts",
        "FarmDayService",
        "FarmPlannedService",
        "FarmPlannedQueries",
        "FarmOpenDays"
      })
  void nothingReadForAFarmNamesTheProvidersDays(String type) throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/no/greenwork/attendance", type + ".java"));
    assertThat(source).doesNotContain("attendance_day").doesNotContain("absence_reason");
  }
}
