package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HoursPropertyTest {
  @Property
  void whatIsShownIsReadAsTheSame(@ForAll @IntRange(min = 0, max = 96) int quarters) {
    assertThat(Hours.parse(Hours.text(quarters))).contains(quarters);
  }
}
