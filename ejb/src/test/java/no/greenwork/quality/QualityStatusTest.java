package no.greenwork.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.DateRange;
import org.junit.jupiter.api.Test;

/** Whether somebody may begin on a day, by the approvals of a farm or provider. */
class QualityStatusTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 10);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 9);
  private static final DateRange YEAR = DateRange.ofInclusive(FIRST, LAST);

  @Test
  void anApprovalHoldsFromItsFirstDayThroughItsLast() {
    assertThat(QualityStatus.on(FIRST, List.of(YEAR)))
        .isEqualTo(new QualityStatus(true, LAST.plusDays(1), null));
    assertThat(QualityStatus.on(LAST, List.of(YEAR)).valid()).isTrue();
    assertThat(QualityStatus.on(LAST.plusDays(1), List.of(YEAR)).because())
        .isEqualTo(QualityStatus.Reason.LAPSED);
    assertThat(QualityStatus.on(FIRST.minusDays(1), List.of(YEAR)).because())
        .isEqualTo(QualityStatus.Reason.NOT_YET_APPROVED);
  }

  @Test
  void withoutAnyApprovalNobodyBegins() {
    assertThat(QualityStatus.on(FIRST, List.of()))
        .isEqualTo(new QualityStatus(false, null, QualityStatus.Reason.NEVER_APPROVED));
  }

  @Test
  void anotherSchemeThatBeginsWithoutAGapMovesTheLapse() {
    DateRange next = DateRange.ofInclusive(LAST.plusDays(1), LAST.plusYears(1));
    DateRange afterGap = DateRange.ofInclusive(LAST.plusDays(2), LAST.plusYears(1));
    assertThat(QualityStatus.on(FIRST, List.of(next, YEAR)).lapsesOn())
        .isEqualTo(LAST.plusYears(1).plusDays(1));
    assertThat(QualityStatus.on(FIRST, List.of(YEAR, afterGap)).lapsesOn())
        .isEqualTo(LAST.plusDays(1));
  }

  @Test
  void anOpenApprovalNeverLapses() {
    assertThat(QualityStatus.on(LAST, List.of(YEAR, new DateRange(LAST, null))).lapsesOn())
        .isNull();
  }
}
