package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RoomTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  record Stretch(int from, int length, int amount) {
    boolean covers(int day) {
      return from <= day && (length == 0 || day < from + length);
    }
  }

  @Provide
  Arbitrary<Stretch> stretches() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(-3, 3))
        .as(Stretch::new);
  }

  @Property(tries = 300)
  void whatIsLeftEqualsCountingDayByDay(
      @ForAll List<@From("stretches") Stretch> stretches,
      @ForAll @IntRange(max = 30) int from,
      @ForAll @IntRange(min = 1, max = 30) int length) {
    Room room = new Room();
    stretches.forEach(
        s ->
            room.give(
                day(s.from()), s.length() == 0 ? null : day(s.from() + s.length()), s.amount()));

    int least = Integer.MAX_VALUE;
    LocalDate below = null;
    for (int d = from; d < from + length; d++) {
      int today = d;
      int left = stretches.stream().filter(s -> s.covers(today)).mapToInt(Stretch::amount).sum();
      least = Math.min(least, left);
      below = below == null && left < 1 ? day(d) : below;
    }

    assertThat(room.least(day(from), day(from + length))).isEqualTo(least);
    assertThat(room.firstDayBelow(1, day(from), day(from + length)).orElse(null)).isEqualTo(below);
  }

  private static LocalDate day(int n) {
    return FIRST.plusDays(n);
  }
}
