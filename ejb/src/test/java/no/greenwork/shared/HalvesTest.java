package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class HalvesTest {
  @Test
  void placesAreShownWithOneDecimal() {
    assertThat(Halves.text(0)).isEqualTo("0.0");
    assertThat(Halves.text(3)).isEqualTo("1.5");
    assertThat(Halves.text(-1)).as("less than nothing is free").isEqualTo("-0.5");
    assertThat(Halves.text(25, Locale.forLanguageTag("nn"))).isEqualTo("12,5");
    assertThat(Halves.text(25, Locale.ENGLISH)).isEqualTo("12.5");
    assertThat(Halves.text(1999, Locale.ENGLISH)).isEqualTo("999.5");
    assertThat(Halves.text(2091, Locale.ENGLISH)).isEqualTo("1,045.5");
    assertThat(Halves.text(-2091, Locale.forLanguageTag("nb"))).isEqualTo("-1\u00a0045,5");
    assertThat(Halves.text(2091)).as("for machines").isEqualTo("1045.5");
  }
}
