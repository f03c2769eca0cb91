package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When NAV is to look at a long absence. */
class LongAwayTest {
  private static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static LongAway from(String from, String to, String reviewed) {
    return new LongAway(day(from), day(to), day(reviewed));
  }

  private static boolean due(LongAway mark, String on) {
    return mark.dueForReview(day(on), 28);
  }

  @Test
  void itIsDueWhenItBeginsAndAgainTwentyEightDaysAfterEachReview() {
    LongAway unseen = from("2026-10-01", null, null);
    assertThat(due(unseen, "2026-09-30")).isFalse();
    assertThat(due(unseen, "2026-10-01")).isTrue();
    LongAway seen = from("2026-10-01", null, "2026-10-05");
    assertThat(due(seen, "2026-11-01")).isFalse();
    assertThat(due(seen, "2026-11-02")).isTrue();
  }

  @Test
  void itIsNotDueOnceItIsOver() {
    LongAway over = from("2026-10-01", "2026-11-02", "2026-10-05");
    assertThat(due(over, "2026-11-02")).isFalse();
    assertThat(due(from("2026-10-01", "2026-11-03", "2026-10-05"), "2026-11-02")).isTrue();
  }

  @Test
  void withoutARuleItIsLookedAtOnce() {
    assertThat(from("2026-10-01", null, null).dueForReview(day("2026-10-01"), null)).isTrue();
    assertThat(from("2026-10-01", null, "2026-10-05").dueForReview(day("2027-10-05"), null))
        .isFalse();
  }
}
