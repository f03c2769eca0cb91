package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import no.greenwork.placement.PlannedSlot;
import no.greenwork.placement.WeekSlot;
import org.junit.jupiter.api.Test;

/** Thirty hours a week are offered: 120 quarters. */
class OfferAndRoomTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 10, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
  private static final int OFFERED = 120;

  private final List<PlannedSlot> pattern = new ArrayList<>();
  private final NavigableMap<LocalDate, Integer> percents = new TreeMap<>();

  private void slot(LocalDate from, WeekSlot.Weeks weeks, int weekday, int minutes) {
    LocalTime nine = LocalTime.of(9, 0);
    pattern.add(new PlannedSlot(from, weeks, weekday, nine, nine.plusMinutes(minutes)));
  }

  private void week(LocalDate from, int minutes) {
    for (int weekday = 1; weekday <= 4; weekday++) {
      slot(from, WeekSlot.Weeks.EVERY, weekday, minutes);
    }
  }

  private boolean under(LocalDate day) {
    return OfferAndRoom.isUnderOffer(pattern, percents, OFFERED, day);
  }

  @Test
  void exactlyTheHoursAreNotUnderThemAndAQuarterLessIs() {
    percents.put(BEGIN, 100);
    week(BEGIN, 360);
    slot(BEGIN, WeekSlot.Weeks.EVERY, 5, 360);
    assertThat(under(DAY)).isFalse();
    pattern.removeLast();
    slot(BEGIN, WeekSlot.Weeks.EVERY, 5, 345);
    assertThat(under(DAY)).isTrue();
  }

  @Test
  void everyOtherWeekCountsHalf() {
    percents.put(BEGIN, 100);
    week(BEGIN, 360);
    slot(BEGIN, WeekSlot.Weeks.EVEN, 5, 360);
    assertThat(under(DAY)).isTrue();
    slot(BEGIN, WeekSlot.Weeks.ODD, 5, 360);
    assertThat(under(DAY)).isFalse();
    pattern.removeLast();
    slot(BEGIN, WeekSlot.Weeks.ODD, 5, 345);
    assertThat(under(DAY)).isTrue();
  }

  @Test
  void thePercentAndThePatternInForceDecide() {
    percents.put(BEGIN, 50);
    percents.put(DAY, 100);
    week(BEGIN, 225);
    assertThat(under(DAY.minusDays(1))).as("fifteen hours of fifteen").isFalse();
    assertThat(under(DAY)).as("fifteen hours of thirty").isTrue();
    week(DAY, 450);
    assertThat(under(DAY)).isFalse();
    assertThat(under(DAY.minusDays(1))).isFalse();
  }

  @Test
  void withoutAPatternOrAPercentNothingIsUnder() {
    assertThat(under(DAY)).isFalse();
    percents.put(BEGIN, 100);
    assertThat(under(DAY)).isFalse();
    slot(DAY.plusDays(1), WeekSlot.Weeks.EVERY, 1, 60);
    pattern.add(new PlannedSlot(DAY, null, 2, LocalTime.NOON, LocalTime.of(13, 0)));
    assertThat(under(DAY)).isFalse();
    assertThat(under(DAY.plusDays(1))).isTrue();
  }

  @Test
  void fewerHoursAreOneDeviationAndEachDayOverIsOne() {
    assertThat(OfferAndRoom.NOTHING.deviations()).isZero();
    assertThat(new OfferAndRoom(true, Set.of()).deviations()).isEqualTo(1);
    assertThat(new OfferAndRoom(true, Set.of(DAY, BEGIN)).deviations()).isEqualTo(3);
  }
}
