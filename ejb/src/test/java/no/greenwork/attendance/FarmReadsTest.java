package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons are health data: what is read for a farm does not so much as name where they stand. */
class FarmReadsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FarmReads",
        "FarmDayBook",
        "FarmDayQueries",
        "FarmMonth",
        "FarmMonthQueries",
        "FarmDayFacts",
        "FarmDayService",
        "FarmNoticeQueries",
        "FarmPlannedService",
        "FarmPlannedQueries",
        "FarmOpenDays",
        "FarmTapService",
        "FarmTapStore"
      })
  void nothingReadForAFarmNamesTheProvidersDays(String type) throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/no/greenwork/attendance", type + ".java"));
    assertThat(source).doesNotContain("attendance_day").doesNotContain("absence_reason");
  }

  /**
   * The calendar is read for both sides; what a farm gets of it has no reason and no other's days.
   */
  @Test
  void aFarmsCalendarIsReadWithoutReasons() {
    assertThat(CalendarReads.NOTICES_WITHOUT_REASON)
        .doesNotContain("absence_reason", "code")
        .contains("s.placement_id = n.placement_id AND <farm>");
    assertThat(CalendarReads.SPANS).doesNotContain("absence_reason", "attendance_day");
  }
}
