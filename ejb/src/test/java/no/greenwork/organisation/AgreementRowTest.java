package no.greenwork.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The state of an agreement, by the day on which it is asked for. */
class AgreementRowTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private static AgreementRow until(LocalDate validTo) {
    return new AgreementRow(
        1, "", "A-1", "310000019", "", "5700", "", "AFT", FIRST, validTo, 3, 0, 0, true);
  }

  @Test
  void itExpiresFromNinetyDaysBeforeItsLastDay() {
    AgreementRow row = until(LocalDate.of(2027, 1, 1));
    assertThat(row.state(FIRST.minusDays(1))).isEqualTo("COMING");
    assertThat(row.state(LocalDate.of(2026, 10, 1))).isEqualTo("RUNNING");
    assertThat(row.state(LocalDate.of(2026, 10, 2))).isEqualTo("EXPIRING");
    assertThat(row.state(LocalDate.of(2026, 12, 31))).isEqualTo("EXPIRING");
    assertThat(row.state(LocalDate.of(2027, 1, 1))).isEqualTo("ENDED");
  }

  @Test
  void anOpenOneNeverExpires() {
    assertThat(until(null).state(LocalDate.of(2040, 1, 1))).isEqualTo("RUNNING");
  }
}
