package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.placement.PlannedSlot;
import no.greenwork.placement.WeekSlot.Weeks;
import no.greenwork.shared.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceCalendarTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  private final List<DateRange> stays = new ArrayList<>(List.of(new DateRange(START, null)));
  private final List<PlannedSlot> pattern = new ArrayList<>();
  private final List<AttendanceCalendar.Off> off = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final AttendanceCalendar calendar = new AttendanceCalendar(stays, pattern, off, notices);

  private void comes(LocalDate from, Weeks weeks, int weekday, String at, String to) {
    pattern.add(new PlannedSlot(from, weeks, weekday, LocalTime.parse(at), LocalTime.parse(to)));
  }

  private void everyWeekday() {
    for (int weekday = 1; weekday <= 7; weekday++) {
      comes(START, Weeks.EVERY, weekday, "09:00", "15:00");
    }
  }

  @Test
  void hoursOfADayAreThoseOfItsMeetingTimesTogether() {
    comes(START, Weeks.EVERY, 1, "08:00", "11:30");
    comes(START, Weeks.EVERY, 1, "12:00", "14:15");
    assertThat(calendar.on(MONDAY)).isEqualTo(new PlannedDay(MONDAY, DayKind.EXPECTED, 23, null));
    assertThat(calendar.on(MONDAY.plusDays(1)).kind()).isEqualTo(DayKind.NOT_PLANNED);
  }

  @Test
  void nobodyIsExpectedWithoutAWeekPattern() {
    assertThat(calendar.on(MONDAY).expected()).isFalse();
  }

  /** ISO week 45 of 2026 is odd; week 53 is followed by week 1, two odd weeks in a row. */
  @Test
  void evenAndOddWeeksAreIsoWeeksAlsoOverNewYear() {
    comes(START, Weeks.ODD, 1, "09:00", "15:00");
    assertThat(calendar.on(MONDAY).expected()).isTrue();
    assertThat(calendar.on(MONDAY.plusWeeks(1)).expected()).isFalse();
    assertThat(calendar.on(LocalDate.of(2026, 12, 28)).expected()).isTrue();
    assertThat(calendar.on(LocalDate.of(2027, 1, 4)).expected()).isTrue();
    assertThat(calendar.on(LocalDate.of(2027, 1, 11)).expected()).isFalse();
  }

  @Test
  void aNewPatternHoldsFromItsFirstDayAndTheOldToTheDayBefore() {
    comes(START, Weeks.EVERY, 1, "09:00", "15:00");
    comes(MONDAY, Weeks.EVERY, 2, "09:00", "12:00");
    assertThat(calendar.on(MONDAY.minusWeeks(1)).quarters()).isEqualTo(24);
    assertThat(calendar.on(MONDAY).expected()).isFalse();
    assertThat(calendar.on(MONDAY.plusDays(1)).quarters()).isEqualTo(12);
  }

  @Test
  void theFirstAndTheLastDayOfAStayAreDaysOfItAndTheDayAfterIsNot() {
    everyWeekday();
    stays.clear();
    stays.add(new DateRange(MONDAY, MONDAY.plusDays(2)));
    assertThat(calendar.on(MONDAY.minusDays(1)).kind()).isEqualTo(DayKind.OUTSIDE);
    assertThat(calendar.on(MONDAY).expected()).isTrue();
    assertThat(calendar.on(MONDAY.plusDays(1)).expected()).isTrue();
    assertThat(calendar.on(MONDAY.plusDays(2)).kind()).isEqualTo(DayKind.OUTSIDE);
  }

  @ParameterizedTest
  @CsvSource({"2027-05-17", "2026-12-25", "2026-04-02", "2026-05-01"})
  void nobodyIsExpectedOnAPublicHoliday(LocalDate day) {
    everyWeekday();
    assertThat(calendar.on(day).kind()).isEqualTo(DayKind.HOLIDAY);
  }

  /**
   * Constitution Day and Whit Monday in 2027: one day off, and the day after is an ordinary one.
   */
  @Test
  void twoHolidaysOnOneDayAreOneDay() {
    everyWeekday();
    LocalDate day = LocalDate.of(2027, 5, 17);
    assertThat(
            calendar.between(day.minusDays(1), day.plusDays(1)).stream()
                .filter(d -> d.kind() == DayKind.HOLIDAY))
        .extracting(PlannedDay::day)
        .containsExactly(LocalDate.of(2027, 5, 16), day);
    assertThat(calendar.on(day.plusDays(1)).expected()).isTrue();
  }

  /** 29 March 2026 has twenty-three hours, 25 October twenty-five; the clock on the wall counts. */
  @ParameterizedTest
  @CsvSource({"2026-03-29", "2026-10-25", "2026-10-26"})
  void aDayOnWhichTheClocksChangeHasTheHoursOfTheWeekPattern(LocalDate day) {
    for (int weekday = 1; weekday <= 7; weekday++) {
      comes(START, Weeks.EVERY, weekday, "01:00", "04:30");
    }
    assertThat(calendar.on(day).quarters()).isEqualTo(14);
  }

  @Test
  void closedOutOfUseAndLongAwayTakeTheirDaysAndNoMore() {
    everyWeekday();
    LocalDate next = MONDAY.plusDays(1);
    for (DayKind kind : List.of(DayKind.CLOSED, DayKind.OUT_OF_USE, DayKind.LONG_AWAY)) {
      off.clear();
      off.add(new AttendanceCalendar.Off(kind, new DateRange(MONDAY, next)));
      assertThat(calendar.on(MONDAY.minusDays(1)).expected()).isTrue();
      assertThat(calendar.on(MONDAY).kind()).isEqualTo(kind);
      assertThat(calendar.on(next).expected()).isTrue();
    }
  }

  @Test
  void whoeverHasGivenNoticeIsExpectedAndDoesNotCome() {
    everyWeekday();
    notices.add(new Notice(MONDAY, null, AttendanceCode.SICK_NOTE));
    assertThat(calendar.on(MONDAY.minusDays(1)).comes()).isTrue();
    assertThat(calendar.on(MONDAY).expected()).isTrue();
    assertThat(calendar.on(MONDAY).comes()).isFalse();
    assertThat(calendar.on(MONDAY.plusYears(1)).notice().reason())
        .isEqualTo(AttendanceCode.SICK_NOTE);
  }

  @ParameterizedTest
  @CsvSource({"2028-02-01, 29", "2027-02-01, 28", "2026-11-01, 30", "2026-12-01, 31"})
  void aMonthHasItsOwnDays(LocalDate first, int days) {
    SheetKey key = SheetKey.of(1, first.plusDays(9));
    assertThat(key.month()).isEqualTo(first);
    assertThat(calendar.between(key.month(), key.lastDay())).hasSize(days);
  }

  @Test
  void staysThatWereOverByADayAreLeftOutUnlessAnotherFollowsAtOnce() {
    DateRange long1 = new DateRange(START, START.plusDays(10));
    DateRange before = new DateRange(START.plusDays(20), START.plusDays(30));
    DateRange goesOn = new DateRange(START.plusDays(30), START.plusDays(40));
    stays.clear();
    stays.addAll(List.of(goesOn, long1, before));
    assertThat(calendar.notOverBy(START.plusDays(39)).days()).containsExactly(goesOn, before);
    assertThat(calendar.notOverBy(START.plusDays(40)).days()).isEmpty();
    assertThat(calendar.notOverBy(START.plusDays(9)).days()).hasSize(3);
  }
}
