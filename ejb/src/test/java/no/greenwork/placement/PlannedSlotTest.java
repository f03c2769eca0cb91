package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.placement.WeekSlot.Weeks;
import org.junit.jupiter.api.Test;

/** Who is expected on which day. */
class PlannedSlotTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static PlannedSlot slot(LocalDate from, Weeks weeks, int weekday) {
    return new PlannedSlot(from, weeks, weekday, LocalTime.of(9, 0), LocalTime.of(15, 0));
  }

  @Test
  void expectedOnItsWeekdayAndNoOther() {
    List<PlannedSlot> mondays = List.of(slot(MONDAY.minusYears(1), Weeks.EVERY, 1));
    assertThat(PlannedSlot.on(mondays, MONDAY)).hasSize(1);
    assertThat(PlannedSlot.on(mondays, MONDAY.plusDays(1))).isEmpty();
    assertThat(PlannedSlot.on(mondays, MONDAY.plusWeeks(1))).hasSize(1);
  }

  @Test
  void aNewPatternReplacesTheOldFromItsFirstDay() {
    List<PlannedSlot> all =
        List.of(slot(MONDAY.minusWeeks(8), Weeks.EVERY, 1), slot(MONDAY, Weeks.EVERY, 2));
    assertThat(PlannedSlot.on(all, MONDAY.minusWeeks(1))).hasSize(1);
    assertThat(PlannedSlot.on(all, MONDAY)).isEmpty();
    assertThat(PlannedSlot.on(all, MONDAY.plusDays(1))).hasSize(1);
  }

  /** 2026 has 53 ISO weeks: two odd weeks follow each other at New Year. */
  @Test
  void evenAndOddWeeksAreIsoWeeksAlsoOverNewYear() {
    List<PlannedSlot> odd = List.of(slot(MONDAY.minusYears(1), Weeks.ODD, 1));
    List<PlannedSlot> even = List.of(slot(MONDAY.minusYears(1), Weeks.EVEN, 1));
    LocalDate week53 = LocalDate.of(2026, 12, 28);
    assertThat(PlannedSlot.on(odd, week53)).hasSize(1);
    assertThat(PlannedSlot.on(odd, week53.plusWeeks(1))).hasSize(1);
    assertThat(PlannedSlot.on(even, week53)).isEmpty();
    assertThat(PlannedSlot.on(even, week53.plusWeeks(2))).hasSize(1);
  }

  @Test
  void withoutAPatternNobodyIsExpected() {
    assertThat(PlannedSlot.on(List.of(), MONDAY)).isEmpty();
  }

  @Test
  void aSingleDayTakesThePlaceOfThePatternOnThatDayAlone() {
    LocalDate tuesday = MONDAY.plusDays(1);
    List<PlannedSlot> all =
        List.of(
            slot(MONDAY.minusYears(1), Weeks.EVERY, 1),
            new PlannedSlot(MONDAY, null, 1, null, null),
            new PlannedSlot(tuesday, null, 2, LocalTime.of(10, 0), LocalTime.of(12, 0)));

    assertThat(PlannedSlot.on(all, MONDAY)).isEmpty();
    assertThat(PlannedSlot.on(all, tuesday))
        .extracting(PlannedSlot::fromTime)
        .containsExactly(LocalTime.of(10, 0));
    assertThat(PlannedSlot.on(all, MONDAY.plusWeeks(1))).hasSize(1);
    assertThat(PlannedSlot.on(all, tuesday.plusWeeks(1))).isEmpty();
    assertThat(PlannedSlot.inForce(all, tuesday)).noneMatch(PlannedSlot::isSingle);
    assertThat(PlannedSlot.singles(all, tuesday)).hasSize(1);
  }

  @Test
  void aSingleDayNeedsNoPattern() {
    List<PlannedSlot> only =
        List.of(new PlannedSlot(MONDAY, null, 1, LocalTime.of(9, 0), LocalTime.of(12, 0)));
    assertThat(PlannedSlot.on(only, MONDAY)).hasSize(1);
    assertThat(PlannedSlot.on(only, MONDAY.plusWeeks(1))).isEmpty();
  }
}
