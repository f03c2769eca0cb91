package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  @ParameterizedTest
  @ValueSource(strings = {"9", "09", "9:00", "09:00", "9.00", "09.00", "900", "0900"})
  void nineInTheMorningIsUnderstoodAsPeopleWriteIt(String typed) {
    assertThat(Times.parse(typed)).contains(LocalTime.of(9, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "09:60", "9:5", "nine", "09:00 AM", "-1", ""})
  void whatNoClockShowsIsNoTime(String typed) {
    assertThat(Times.parse(typed)).isEmpty();
  }

  @Test
  void aTimeIsShownWithTwoDigitsEach() {
    assertThat(Times.text(LocalTime.of(9, 5))).isEqualTo("09:05");
    assertThat(Times.text(null)).isEmpty();
  }
}
