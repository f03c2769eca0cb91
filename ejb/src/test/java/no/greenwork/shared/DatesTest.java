package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @ValueSource(strings = {"31.12.2026", "2026-12-31"})
  void aDayIsWrittenTheNorwegianWayOrByTheStandard(String text) {
    assertThat(Dates.parse(text)).contains(LocalDate.of(2026, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31.02.2026",
        "29.02.2027",
        "2026-02-30",
        "2026-13-01",
        "32.01.2026",
        "00.01.2026",
        "31.12.26",
        "2026-1-1",
        "12/31/2026",
        "tomorrow",
        ""
      })
  void whatNoCalendarHasIsNoDay(String text) {
    assertThat(Dates.parse(text)).isEmpty();
  }

  @Test
  void aLeapDayIsADayInALeapYear() {
    assertThat(Dates.parse("29.02.2028")).contains(LocalDate.of(2028, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999-12-31", "31.12.9999", "0001-01-01", "31.12.1899", "01.01.3000"})
  void aStandInForOpenIsNoDaySinceTheDayAfterCouldNotBeStored(String text) {
    assertThat(Dates.parse(text)).isEmpty();
  }

  @Test
  void answersInJsonKnowTheStandardWayOnly() {
    assertThat(Dates.iso("2026-12-31")).contains(LocalDate.of(2026, 12, 31));
    assertThat(Dates.iso("31.12.2026")).isEmpty();
    assertThat(Dates.iso("+2026-12-31")).isEmpty();
  }
}
