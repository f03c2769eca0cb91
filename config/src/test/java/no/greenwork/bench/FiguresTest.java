package no.greenwork.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final long[] HUNDRED =
      LongStream.rangeClosed(1, 100).map(ms -> (101 - ms) * 1_000_000).toArray();

  @Test
  void ninetyFiveOfAHundredTookNoLongerThanTheirPercentile() {
    assertThat(Figures.percentile(HUNDRED, 95)).isEqualTo(95);
    assertThat(Figures.percentile(HUNDRED, 50)).isEqualTo(50);
    assertThat(Figures.percentile(HUNDRED, 100)).isEqualTo(100);
  }

  @Test
  void ofOneRequestEveryPercentileIsItsTime() {
    assertThat(Figures.percentile(new long[] {7_000_000}, 95)).isEqualTo(7);
    assertThat(Figures.percentile(new long[0], 95)).isZero();
  }
}
