package no.greenwork.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.greenwork.plan.ReviewDays.Due;
import org.junit.jupiter.api.Test;

/** When an office has to assess a placement. */
class ReviewDaysTest {
  private static final NavigableMap<LocalDate, Integer> QUARTERLY = rule("2026-01-01", 3);

  private static NavigableMap<LocalDate, Integer> rule(String from, int months) {
    NavigableMap<LocalDate, Integer> rule = new TreeMap<>();
    rule.put(LocalDate.parse(from), months);
    return rule;
  }

  private static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static ReviewDays running(String start, String validTo) {
    return new ReviewDays(day(start), day(validTo), QUARTERLY);
  }

  private static List<LocalDate> until(ReviewDays days, String last) {
    return days.until(day(last)).stream().map(Due::on).toList();
  }

  @Test
  void everyThirdMonthFromTheStart() {
    assertThat(until(running("2026-01-12", null), "2026-10-12"))
        .containsExactly(day("2026-04-12"), day("2026-07-12"), day("2026-10-12"));
  }

  @Test
  void notTheDayBefore() {
    assertThat(until(running("2026-01-12", null), "2026-04-11")).isEmpty();
    assertThat(until(running("2026-01-12", null), "2026-04-12")).hasSize(1);
  }

  @Test
  void threeMonthsFromTheLastOfAugustIsTheLastOfNovemberAndThenTheLastOfFebruary() {
    assertThat(until(running("2026-08-31", null), "2027-05-31"))
        .containsExactly(day("2026-11-30"), day("2027-02-28"), day("2027-05-31"));
  }

  @Test
  void noneOnOrAfterTheFirstDayAfterTheEnd() {
    assertThat(until(running("2026-01-12", "2026-04-12"), "2026-12-31")).isEmpty();
    assertThat(until(running("2026-01-12", "2026-04-13"), "2026-12-31"))
        .containsExactly(day("2026-04-12"));
  }

  @Test
  void noneBeforeTheRuleWasInForce() {
    assertThat(until(running("2025-07-01", null), "2026-04-01"))
        .containsExactly(day("2026-01-01"), day("2026-04-01"));
    assertThat(until(running("2025-06-30", null), "2026-03-30")).containsExactly(day("2026-03-30"));
  }

  @Test
  void anotherRhythmFromItsDayOn() {
    NavigableMap<LocalDate, Integer> changed = new TreeMap<>(QUARTERLY);
    changed.put(day("2026-08-01"), 4);
    assertThat(until(new ReviewDays(day("2026-01-01"), null, changed), "2027-01-01"))
        .containsExactly(
            day("2026-04-01"), day("2026-07-01"), day("2026-09-01"), day("2027-01-01"));
  }

  @Test
  void aMovedStartMovesWhatIsToCome() {
    assertThat(running("2026-02-01", null).until(day("2026-05-01")))
        .containsExactly(new Due(3, day("2026-05-01")));
    assertThat(running("2026-02-15", null).until(day("2026-05-15")))
        .containsExactly(new Due(3, day("2026-05-15")));
  }

  @Test
  void theNextOneIsTheFirstAfterToday() {
    assertThat(running("2026-01-12", null).after(day("2026-04-12")))
        .contains(new Due(6, day("2026-07-12")));
    assertThat(running("2026-01-12", "2026-05-01").after(day("2026-04-12"))).isEmpty();
    assertThat(running("2027-01-12", null).after(day("2026-04-12")))
        .contains(new Due(3, day("2027-04-12")));
  }

  @Test
  void noneWithoutAStartOrARule() {
    assertThat(until(running(null, null), "2030-01-01")).isEmpty();
    assertThat(new ReviewDays(day("2026-01-01"), null, new TreeMap<>()).after(day("2026-02-01")))
        .isEmpty();
  }
}
