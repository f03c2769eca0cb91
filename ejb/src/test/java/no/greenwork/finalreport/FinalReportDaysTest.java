package no.greenwork.finalreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Of which placements a final report is asked for, and from when. */
class FinalReportDaysTest {
  private static FinalReportDays ending(String lastDay) {
    NavigableMap<LocalDate, Integer> rule = new TreeMap<>();
    rule.put(LocalDate.parse("2026-01-01"), 14);
    return new FinalReportDays(lastDay == null ? null : LocalDate.parse(lastDay), rule);
  }

  @Test
  void itIsAskedForWhenTheLastDayIsTheFirstOf2026AndNotTheDayBefore() {
    assertThat(ending("2025-12-31").demanded()).isFalse();
    assertThat(ending("2026-01-01").demanded()).isTrue();
  }

  @Test
  void itOpensFourteenDaysBeforeTheLastDay() {
    FinalReportDays days = ending("2026-11-30");
    assertThat(days.opensOn()).isEqualTo("2026-11-16");
    assertThat(days.openOn(LocalDate.parse("2026-11-15"))).isFalse();
    assertThat(days.openOn(LocalDate.parse("2026-11-16"))).isTrue();
    assertThat(days.openOn(LocalDate.parse("2027-11-30"))).isTrue();
  }

  @Test
  void anOpenPlacementHasNone() {
    assertThat(ending(null).demanded()).isFalse();
    assertThat(ending(null).opensOn()).isNull();
    assertThat(ending(null).openOn(LocalDate.parse("2026-11-30"))).isFalse();
  }

  @Test
  void aMeasureWithoutTheRuleHasNone() {
    FinalReportDays days = new FinalReportDays(LocalDate.parse("2026-11-30"), new TreeMap<>());
    assertThat(days.demanded()).isFalse();
    assertThat(days.opensOn()).isNull();
  }
}
