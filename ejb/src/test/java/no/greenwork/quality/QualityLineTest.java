package no.greenwork.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityLineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final QualitySubject FARM =
      new QualitySubject(1, "", "FARM", "312345678", "Solbakken", "Frosta", "VALID", null, false);

  private static QualityRow row(long id, LocalDate from, LocalDate to) {
    return new QualityRow(1, id, 0, "KSL", "KSL", from, to, null, null);
  }

  @Test
  void theApprovalInForceThatHoldsLongestIsShown() {
    QualityRow past = row(1, TODAY.minusYears(3), TODAY.minusYears(1));
    QualityRow now = row(2, TODAY.minusYears(1), TODAY.plusMonths(1));
    QualityRow longest = row(3, TODAY.minusMonths(1), null);

    QualityLine line = QualityLine.of(FARM, List.of(past, longest, now), TODAY);

    assertThat(line.approval()).isEqualTo(longest);
    assertThat(line.status()).isEqualTo(new QualityStatus(true, null, null));
  }

  @Test
  void theStatusFollowsFromAllApprovalsAndNotFromTheOneThatIsShown() {
    QualityRow now = row(1, TODAY.minusYears(1), TODAY.plusMonths(1));
    QualityRow next = row(2, TODAY.plusMonths(1), TODAY.plusYears(1));

    QualityLine line = QualityLine.of(FARM, List.of(now, next), TODAY);

    assertThat(line.approval()).isEqualTo(now);
    assertThat(line.status().lapsesOn()).isEqualTo(TODAY.plusYears(1));
  }

  @Test
  void withNoneInForceTheLastThatHeldIsShown() {
    QualityRow older = row(1, TODAY.minusYears(5), TODAY.minusYears(3));
    QualityRow last = row(2, TODAY.minusYears(3), TODAY);
    QualityRow coming = row(3, TODAY.plusDays(1), null);

    QualityLine line = QualityLine.of(FARM, List.of(coming, older, last), TODAY);

    assertThat(line.approval()).isEqualTo(last);
    assertThat(line.status().because()).isEqualTo(QualityStatus.Reason.LAPSED);
  }

  @Test
  void aSubjectThatWasNeverApprovedHasALineWithoutApproval() {
    QualityLine line = QualityLine.of(FARM, List.of(), TODAY);

    assertThat(line.approval()).isNull();
    assertThat(line.status().because()).isEqualTo(QualityStatus.Reason.NEVER_APPROVED);
  }
}
