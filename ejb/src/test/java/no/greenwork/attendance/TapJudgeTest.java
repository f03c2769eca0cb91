package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.greenwork.attendance.TapOutcome.Kind;
import no.greenwork.placement.PlannedSlot;
import no.greenwork.placement.WeekSlot.Weeks;
import no.greenwork.shared.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A farm's taps as they come in, perhaps long after they were made. */
class TapJudgeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final LocalDate MOVED = TODAY.minusDays(1);
  private static final long ID = 7;

  private static final AttendanceRules.Book RULES =
      new AttendanceRules.Book(List.of(norm(LocalDate.of(2010, 1, 1), 30), norm(TODAY, 32)));

  private static AttendanceRules.Version norm(LocalDate from, int quarters) {
    return new AttendanceRules.Version(AttendanceRules.Rule.NORM_QUARTERS, "", from, quarters);
  }

  private final Map<LocalDate, ProviderWord> words = new TreeMap<>();
  private final Map<SheetKey, Integer> held = new TreeMap<>(Map.of(SheetKey.of(ID, TODAY), 1));
  private final Map<UUID, FarmReads.Taken> taken = new HashMap<>();
  private final TapJudge judge = judge(new DateRange(LocalDate.of(2026, 1, 1), null));

  private TapJudge judge(DateRange stay) {
    PlannedSlot thursday =
        new PlannedSlot(stay.from(), Weeks.EVERY, 4, LocalTime.of(9, 0), LocalTime.of(15, 0));
    AttendanceCalendar calendar =
        new AttendanceCalendar(List.of(stay), List.of(thursday), List.of(), List.of());
    FarmDayFacts.Known known =
        new FarmDayFacts.Known(
            Map.of(ID, calendar),
            held,
            Map.of(ID, new DayReads.Days(new TreeMap<>(), new TreeMap<>())),
            Map.of(ID, words));
    return new TapJudge(
        Map.of("p", new FarmReads.Person(ID, "p", 1, null)),
        Map.of("kari", new FarmReads.Author("kari", 5, "Kari")),
        known,
        taken,
        TODAY,
        RULES);
  }

  private static FarmTap tap(LocalDate day, FarmMark mark, Integer quarters, int seen, UUID key) {
    return new FarmTap("p", day, mark, quarters, seen, key, null, null, null);
  }

  private static TapOutcome sent(TapJudge judge, FarmTap tap) {
    TapOutcome known = judge.withoutWriting(tap);
    if (known != null) {
      return known;
    }
    FarmWriter.Mark mark = judge.mark(tap);
    return judge.taken(
        tap,
        mark,
        new FarmEntry(mark.day(), mark.version(), mark.mark(), mark.quarters(), "", null));
  }

  @Test
  void theSameKeyIsTakenInOnce() {
    UUID key = UUID.randomUUID();
    assertThat(sent(judge, tap(TODAY, FarmMark.PRESENT, 20, 0, key)).kind())
        .isEqualTo(Kind.RECEIVED);
    assertThat(sent(judge, tap(TODAY, FarmMark.PRESENT, 20, 0, key)).kind())
        .isEqualTo(Kind.ALREADY);
    assertThat(sent(judge, tap(TODAY, FarmMark.ABSENT_NOTIFIED, null, 1, key)).code())
        .isEqualTo("KEY_USED");
  }

  @Test
  void eachTapFollowsUponTheOneBeforeItAndARefusedOneHoldsUpNoOther() {
    assertThat(sent(judge, tap(TODAY, FarmMark.PRESENT, null, 0, null)).stands().quarters())
        .isEqualTo(24);
    assertThat(sent(judge, tap(TODAY, FarmMark.PRESENT, 8, 0, null)).code()).isEqualTo("DAY_CLASH");
    assertThat(sent(judge, tap(TODAY, FarmMark.ABSENT_NOT_NOTIFIED, null, 1, null)).stands())
        .returns(2, FarmEntry::version)
        .returns(FarmMark.ABSENT_NOT_NOTIFIED, FarmEntry::mark);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25, PRESENT, , ",
    "2026-11-27, PRESENT, , DAY_AHEAD",
    "2026-11-27, ABSENT_NOT_NOTIFIED, , DAY_AHEAD",
    "2026-11-27, ABSENT_NOTIFIED, , DAY_AHEAD",
    "2025-12-31, PRESENT, , PERIOD",
    "2026-10-31, PRESENT, , LOCKED",
    "2026-11-26, PRESENT, 97, HOURS",
    "2026-11-26, ABSENT_NOTIFIED, 4, HOURS",
  })
  void whatCannotBeSaysWhy(LocalDate day, FarmMark mark, Integer quarters, String code) {
    TapOutcome outcome = sent(judge, tap(day, mark, quarters, 0, null));
    assertThat(outcome.code()).isEqualTo(code);
  }

  @Test
  void whoeverMovedYesterdayIsNotThisFarmsTodayAndWasUntilThen() {
    TapJudge left = judge(new DateRange(LocalDate.of(2026, 1, 1), MOVED));
    assertThat(sent(left, tap(MOVED, FarmMark.PRESENT, 20, 0, null)).code()).isEqualTo("PERIOD");
    assertThat(sent(left, tap(MOVED, FarmMark.PRESENT, 20, 0, null)).stands()).isNull();
    assertThat(sent(left, tap(MOVED.minusDays(1), FarmMark.PRESENT, 20, 0, null)).kind())
        .isEqualTo(Kind.RECEIVED);
  }

  @Test
  void whatTheProviderSaysOtherwiseIsToldAndNothingIsLost() {
    words.put(TODAY, new ProviderWord(TODAY, 3, FarmMark.ABSENT_NOTIFIED, null, false));
    FarmTap tap = tap(TODAY, FarmMark.PRESENT, 20, 0, null);
    assertThat(judge.mark(tap).intoSheet()).isFalse();
    assertThat(sent(judge, tap))
        .returns(Kind.DIFFERS, TapOutcome::kind)
        .returns(FarmMark.ABSENT_NOTIFIED, outcome -> outcome.provider().mark())
        .returns(FarmMark.PRESENT, outcome -> outcome.stands().mark());
  }

  @Test
  void fewerHoursThanPlannedArePartOfTheDay() {
    assertThat(judge.mark(tap(TODAY, FarmMark.PRESENT, 20, 0, null)).code())
        .isEqualTo(AttendanceCode.PARTIAL);
    assertThat(judge.mark(tap(TODAY, FarmMark.PRESENT, 24, 0, null)).code())
        .isEqualTo(AttendanceCode.PRESENT);
    assertThat(judge.mark(tap(TODAY, FarmMark.ABSENT_NOTIFIED, null, 0, null)).intoSheet())
        .isFalse();
  }

  @Test
  void anAuthorIsOfTheFarm() {
    FarmTap stranger = new FarmTap("p", TODAY, FarmMark.PRESENT, 20, 0, null, "ola", null, null);
    FarmTap own = new FarmTap("p", TODAY, FarmMark.PRESENT, 20, 0, null, "kari", null, null);
    assertThat(sent(judge, stranger).code()).isEqualTo("AUTHOR");
    assertThat(judge.author(own).id()).isEqualTo(5);
    assertThat(judge.author(tap(TODAY, FarmMark.PRESENT, 20, 0, null))).isNull();
    assertThat(sent(judge, own).kind()).isEqualTo(Kind.RECEIVED);
  }

  @Test
  void whatIsSentAgainOfADayThatIsAnotherFarmsNowTellsNothingOfIt() {
    UUID key = UUID.randomUUID();
    FarmTap tap = tap(TODAY, FarmMark.PRESENT, 20, 0, key);
    FarmEntry own = new FarmEntry(TODAY, 1, FarmMark.PRESENT, 20, "Kari", null);
    taken.put(key, new FarmReads.Taken(FarmReads.bytes(key), ID, own));
    words.put(TODAY, new ProviderWord(TODAY, 3, FarmMark.ABSENT_NOTIFIED, null, false));
    TapOutcome told = judge(new DateRange(LocalDate.of(2026, 1, 1), TODAY)).withoutWriting(tap);
    assertThat(told)
        .returns(Kind.ALREADY, TapOutcome::kind)
        .returns(null, TapOutcome::stands)
        .returns(null, TapOutcome::provider);
  }

  @Test
  void aWholeDayIsTheNormOfThatDay() {
    LocalDate before = TODAY.minusDays(1);
    assertThat(judge.mark(tap(before, FarmMark.PRESENT, null, 0, null)).quarters()).isEqualTo(30);
    assertThat(RULES.wholeDay(0, TODAY)).isEqualTo(32);
    assertThat(RULES.wholeDay(20, TODAY)).isEqualTo(20);
  }

  @Test
  void aMomentOfAnotherAgeIsRefusedAloneAndBreaksNothing() {
    FarmTap late =
        new FarmTap(
            "p",
            TODAY,
            FarmMark.PRESENT,
            20,
            0,
            null,
            null,
            Instant.parse("+12026-01-01T00:00:00Z"),
            null);
    assertThat(sent(judge, late).code()).isEqualTo("DATE");
    assertThat(sent(judge, tap(TODAY.plusYears(1000), FarmMark.PRESENT, 20, 0, null)).code())
        .isEqualTo("DATE");
    assertThat(sent(judge, tap(TODAY, FarmMark.PRESENT, 20, 0, null)).kind())
        .isEqualTo(Kind.RECEIVED);
  }
}
