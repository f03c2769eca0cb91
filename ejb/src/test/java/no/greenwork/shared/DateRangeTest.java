package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRangeTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int HORIZON = 60;

  @Provide
  Arbitrary<DateRange> ranges() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 20))
        .as(
            (from, length) ->
                new DateRange(
                    FIRST.plusDays(from), length == 0 ? null : FIRST.plusDays(from + length)));
  }

  @Property
  void periodsOverlapWhenTheyShareADay(
      @ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
    boolean shared = days().anyMatch(d -> a.contains(day(d)) && b.contains(day(d)));
    assertThat(a.overlaps(b)).isEqualTo(shared);
    assertThat(b.overlaps(a)).isEqualTo(shared);
  }

  @Property
  void aPeriodCoversAnotherWhenItHasEveryDayOfIt(
      @ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
    assertThat(a.covers(b))
        .isEqualTo(days().allMatch(d -> !b.contains(day(d)) || a.contains(day(d))));
  }

  @Property
  void theLastDayIsInItAndTheNextIsNot(@ForAll("ranges") DateRange range) {
    if (range.to() != null) {
      assertThat(range.contains(range.lastDay())).isTrue();
      assertThat(range.contains(range.lastDay().plusDays(1))).isFalse();
    }
    assertThat(DateRange.ofInclusive(range.from(), range.lastDay())).isEqualTo(range);
  }

  @Example
  void oneDayIsAPeriodAndNoneIsNot() {
    assertThat(DateRange.ofInclusive(FIRST, FIRST).valid()).isTrue();
    assertThat(DateRange.ofInclusive(FIRST, FIRST.minusDays(1)).valid()).isFalse();
    assertThat(new DateRange(null, FIRST).valid()).isFalse();
  }

  private static IntStream days() {
    return IntStream.range(0, HORIZON);
  }

  private static LocalDate day(int n) {
    return FIRST.plusDays(n);
  }
}
