package no.greenwork.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneByOneTest {
  @Test
  void oneThatFailsDoesNotStopThoseBehindItAndIsToldAtTheEnd() {
    List<Integer> done = new ArrayList<>();
    OneByOne work = new OneByOne("A test");
    work.each(
        List.of(1, 2, 3, 4),
        number -> {
          if (number == 2) {
            throw new UnsupportedOperationException("two");
          }
          return done.add(number);
        });
    assertThat(done).containsExactly(1, 3, 4);
    assertThatThrownBy(work::end)
        .hasMessage("A test failed for 1 and was done for 3")
        .hasCauseInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void onlyWhatWasDoneCounts() {
    OneByOne work = new OneByOne("A test");
    work.each(List.of(1, 2, 3), number -> number > 1);
    work.each(List.of(4), number -> true);
    assertThat(work.end()).isEqualTo(3);
  }
}
