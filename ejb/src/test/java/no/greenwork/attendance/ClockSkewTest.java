package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A phone's clock is worth a word when it is further off than the rule lets pass. */
class ClockSkewTest {
  @Test
  void fiveMinutesPassAndASecondMoreDoesNot() {
    assertThat(ClockSkew.minutes(300, 5)).isNull();
    assertThat(ClockSkew.minutes(301, 5)).isEqualTo(5);
    assertThat(ClockSkew.minutes(-300, 5)).isNull();
    assertThat(ClockSkew.minutes(-301, 5)).isEqualTo(-5);
  }

  @Test
  void aClockThatIsNotToldIsNotJudgedAndOneOfAnotherCenturyIs() {
    assertThat(ClockSkew.minutes(null, 5)).isNull();
    assertThat(ClockSkew.minutes(Integer.MIN_VALUE, 5)).isEqualTo(-35_791_394);
  }
}
