package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTermTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final AgreementTerm OLD =
      new AgreementTerm(1, 1, "A", LocalDate.of(2026, 1, 1), NEW_YEAR);

  @Test
  void holdsThroughItsLastDay() {
    assertThat(OLD.covers(LocalDate.of(2026, 12, 1), NEW_YEAR, List.of(OLD))).isTrue();
    assertThat(OLD.covers(LocalDate.of(2026, 12, 2), NEW_YEAR.plusDays(1), List.of(OLD))).isFalse();
  }

  @Test
  void isCarriedOnByASuccessorThatBeginsTheDayAfter() {
    AgreementTerm next = new AgreementTerm(2, 2, "B", NEW_YEAR, null);
    AgreementTerm late = new AgreementTerm(2, 2, "B", NEW_YEAR.plusDays(1), null);
    assertThat(OLD.covers(LocalDate.of(2026, 12, 20), NEW_YEAR.plusDays(19), List.of(OLD, next)))
        .isTrue();
    assertThat(OLD.covers(LocalDate.of(2026, 12, 20), NEW_YEAR.plusDays(19), List.of(OLD, late)))
        .isFalse();
  }

  @Test
  void theLowestReferenceSucceeds() {
    AgreementTerm brief = new AgreementTerm(3, 3, "B", NEW_YEAR, NEW_YEAR.plusDays(2));
    AgreementTerm open = new AgreementTerm(2, 2, "C", NEW_YEAR, null);
    assertThat(
            OLD.covers(
                LocalDate.of(2026, 12, 20), NEW_YEAR.plusDays(19), List.of(OLD, open, brief)))
        .isFalse();
  }

  @Test
  void doesNotHoldBeforeItBegins() {
    assertThat(OLD.covers(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 31), List.of(OLD)))
        .isFalse();
  }

  /** As the ledger counts it: a stay never parts from its placement. */
  @Test
  void aFarmAgreementIsCarriedOnUnderTheAgreementThatSucceedsAndNoOther() {
    AgreementTerm lowest = new AgreementTerm(2, 2, "B", NEW_YEAR, null);
    AgreementTerm other = new AgreementTerm(3, 3, "C", NEW_YEAR, null);
    List<AgreementTerm> agreements = List.of(OLD, other, lowest);
    AgreementTerm farm = new AgreementTerm(11, 1, "A", OLD.from(), NEW_YEAR);
    AgreementTerm underLowest = new AgreementTerm(12, 2, "B", NEW_YEAR, null);
    AgreementTerm underOther = new AgreementTerm(13, 3, "C", NEW_YEAR, null);
    LocalDate from = LocalDate.of(2026, 12, 20);

    assertThat(farm.covers(from, from.plusMonths(1), List.of(farm, underOther), agreements))
        .isFalse();
    assertThat(
            farm.covers(
                from, from.plusMonths(1), List.of(farm, underOther, underLowest), agreements))
        .isTrue();
  }

  @Test
  void aFarmAgreementThatIsRenewedUnderItsOwnAgreementIsNotCarriedOnUnderAParallelOne() {
    AgreementTerm open = new AgreementTerm(5, 5, "E", OLD.from(), null);
    AgreementTerm parallel = new AgreementTerm(4, 4, "D", OLD.from(), null);
    AgreementTerm farm = new AgreementTerm(15, 5, "E", OLD.from(), NEW_YEAR);
    AgreementTerm brief = new AgreementTerm(14, 4, "D", NEW_YEAR, NEW_YEAR.plusDays(2));
    AgreementTerm renewed = new AgreementTerm(16, 5, "E", NEW_YEAR, null);
    LocalDate from = LocalDate.of(2026, 12, 20);

    assertThat(
            farm.covers(
                from, from.plusMonths(1), List.of(farm, brief, renewed), List.of(open, parallel)))
        .isTrue();
    assertThat(AgreementTerm.inForce(List.of(open, parallel), 5, NEW_YEAR)).isEqualTo(5);
  }
}
