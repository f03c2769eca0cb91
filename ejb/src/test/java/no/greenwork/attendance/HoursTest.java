package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {
  @ParameterizedTest
  @CsvSource({"'7,5', 30", "7.5, 30", "0, 0", "24, 96", "'0,25', 1", "' 6 ', 24", "7.50, 30"})
  void hoursAreWholeQuarters(String typed, int quarters) {
    assertThat(Hours.parse(typed)).contains(quarters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "24.25", "-1", "7.1", "7,333", "x", "", "1e1"})
  void whatIsNoHoursOfADayIsRefused(String typed) {
    assertThat(Hours.parse(typed)).isEmpty();
  }
}
