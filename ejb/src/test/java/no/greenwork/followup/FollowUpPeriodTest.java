package no.greenwork.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** On which days contact is due. */
class FollowUpPeriodTest {
  private static final FollowUpPeriod MONTHLY =
      new FollowUpPeriod(LocalDate.parse("2026-11-02"), LocalDate.parse("2027-02-01"), 4);

  private static LocalDate due(String day) {
    return MONTHLY.dueOn(LocalDate.parse(day)).orElse(null);
  }

  private static LocalDate next(String day) {
    return MONTHLY.nextAfter(LocalDate.parse(day)).orElse(null);
  }

  @Test
  void itIsDueOnTheFirstDayAndAtEachInterval() {
    assertThat(due("2026-11-01")).isNull();
    assertThat(due("2026-11-02")).isEqualTo("2026-11-02");
    assertThat(due("2026-11-29")).isEqualTo("2026-11-02");
    assertThat(due("2026-11-30")).isEqualTo("2026-11-30");
    assertThat(due("2027-01-31")).isEqualTo("2027-01-25");
    assertThat(due("2027-02-01")).isNull();
  }

  @Test
  void theNextIsWithinThePeriodOrThereIsNone() {
    assertThat(next("2026-10-01")).isEqualTo("2026-11-02");
    assertThat(next("2026-11-02")).isEqualTo("2026-11-30");
    assertThat(next("2027-01-25")).isNull();
  }
}
