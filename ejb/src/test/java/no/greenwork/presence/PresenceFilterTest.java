package no.greenwork.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.greenwork.shared.Invalid;
import org.junit.jupiter.api.Test;

/** Whole months that are over. */
class PresenceFilterTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void theLastYearEndsWithTheMonthThatIsOver() {
    assertThat(PresenceFilter.lastYear(TODAY, null))
        .isEqualTo(new PresenceFilter(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31), null));
    assertThat(PresenceFilter.lastYear(LocalDate.of(2026, 12, 1), null).to())
        .isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @Test
  void piecesOfMonthsAreRefused() {
    for (LocalDate[] days :
        new LocalDate[][] {
          {LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 31)},
          {LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 30)},
          {LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31)}
        }) {
      assertThatThrownBy(() -> new PresenceFilter(days[0], days[1], null))
          .isInstanceOf(Invalid.class);
    }
  }

  @Test
  void presenceIsDaysThereOfDaysThereOrAway() {
    PresenceRow row = new PresenceRow("", null, null, 2, 0, 11, 40, 30, 720);
    assertThat(row.presence().orElseThrow()).isEqualByComparingTo("75.0");
    assertThat(row.hoursPerDay().orElseThrow()).isEqualByComparingTo("6.0");
    assertThat(row.personsPerMonth().orElseThrow()).isEqualByComparingTo("5.5");
    assertThat(PresenceRow.NOTHING.presence()).isEmpty();
  }

  @Test
  void whatIsNotRegisteredIsNeitherPresenceNorAbsence() {
    assertThat(PersonDays.COUNTED)
        .contains("PRESENT", "PARTIAL", "SICK_NOTE", "ABSENT_UNNOTIFIED")
        .doesNotContain("NOT_REGISTERED", "CLOSED", "HOLIDAY", "NOT_A_DAY");
    assertThat(PersonDays.PRESENT).containsExactly("PRESENT", "PARTIAL");
  }
}
