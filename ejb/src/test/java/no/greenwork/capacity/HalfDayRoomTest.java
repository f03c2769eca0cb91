package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.greenwork.capacity.AgreementGroup.Agreement;
import no.greenwork.capacity.HalfDayRoom.Presence;

class HalfDayRoomTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 12, 20);
  private static final Agreement AGREEMENT = new Agreement(1, "A-1", "5700", "AFT", FIRST, null, 9);

  @Provide
  Arbitrary<Presence> presences() {
    return Combinators.combine(
            Arbitraries.integers().between(0, HalfDays.ALL),
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(0, 15))
        .as(
            (bits, from, length) ->
                new Presence(bits, day(from), length == 0 ? null : day(from + length), 1));
  }

  @Property(tries = 300)
  void theFirstFullDayEqualsCountingEveryHalfDayOfEveryDay(
      @ForAll @Size(max = 8) List<@From("presences") Presence> present,
      @ForAll @IntRange(min = 1, max = 4) int limit,
      @ForAll @IntRange(max = HalfDays.ALL) int wanted,
      @ForAll @IntRange(max = 20) int from) {
    HalfDayRoom room = new HalfDayRoom(limit);
    present.forEach(room::take);

    LocalDate full = null;
    for (int d = from; d < from + 20 && full == null; d++) {
      LocalDate day = day(d);
      boolean fits =
          HalfDays.bits(wanted)
              .allMatch(
                  bit ->
                      present.stream()
                              .filter(p -> p.covers(day) && (p.halfDays() & 1 << bit) != 0)
                              .count()
                          < limit);
      full = fits ? null : day;
    }
    PlaceUse use =
        new PlaceUse(0, day(from), day(from + 20), AGREEMENT, 11L, 100L, 2, wanted, null);
    assertThat(room.firstDayFull(use).orElse(null)).isEqualTo(full);
  }

  @Example
  void whoComesInEvenWeeksLeavesTheOddOnesFree() {
    HalfDayRoom room = new HalfDayRoom(1);
    room.take(new Presence(monday("EVEN", 9, 15), day(0), null, 1));

    assertThat(room.firstDayFull(wants(monday("ODD", 9, 15)))).isEmpty();
    assertThat(room.firstDayFull(wants(monday("EVERY", 9, 15)))).contains(day(0));
    assertThat(room.free(day(0), day(30))).hasSize(8).doesNotContain("MON_AM", "MON_PM");
  }

  @Example
  void theMorningEndsAtNoon() {
    assertThat(monday("EVEN", 9, 12)).isEqualTo(1);
    assertThat(monday("EVEN", 12, 15)).isEqualTo(2);
    assertThat(monday("EVEN", 11, 13)).isEqualTo(3);
    assertThat(HalfDays.of("EVERY", 6, LocalTime.of(9, 0), LocalTime.of(15, 0)))
        .as("Saturday")
        .isZero();
  }

  @Example
  void whoLeavesMakesRoomOnTheNextDay() {
    HalfDayRoom room = new HalfDayRoom(1);
    room.take(new Presence(HalfDays.ALL, day(0), day(10), 1));

    assertThat(room.free(day(9), day(40))).isEmpty();
    assertThat(room.free(day(10), day(40))).hasSize(HalfDays.PER_WEEK);
  }

  private static PlaceUse wants(int halfDays) {
    return new PlaceUse(0, day(0), null, AGREEMENT, 11L, 100L, 2, halfDays, null);
  }

  private static int monday(String weeks, int from, int to) {
    return HalfDays.of(weeks, 1, LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  private static LocalDate day(int n) {
    return FIRST.plusDays(n);
  }
}
