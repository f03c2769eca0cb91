package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlacementStateTest {
  private static final LocalDate D = LocalDate.of(2026, 3, 10);

  private static PlacementFacts accepted(LocalDate start, LocalDate to, LocalDate notRelevant) {
    return new PlacementFacts(
        D.minusDays(9), null, null, D.minusDays(5), start, to, notRelevant, null);
  }

  private static PlacementFacts answered(
      LocalDate waiting, LocalDate declined, LocalDate notRelevant) {
    return new PlacementFacts(
        D.minusDays(9), waiting, declined, null, null, null, notRelevant, null);
  }

  @Test
  void isADraftUntilTheDayOfReferral() {
    PlacementFacts facts = new PlacementFacts(D, null, null, null, null, null, null, null);
    assertThat(PlacementState.on(facts, D.minusDays(1))).isEqualTo(PlacementState.DRAFT);
    assertThat(PlacementState.on(facts, D)).isEqualTo(PlacementState.REFERRED);
  }

  @Test
  void waitsFromTheDayOfTheAnswer() {
    assertThat(PlacementState.on(answered(D, null, null), D.minusDays(1)))
        .isEqualTo(PlacementState.REFERRED);
    assertThat(PlacementState.on(answered(D, null, null), D))
        .isEqualTo(PlacementState.WAITING_LIST);
  }

  @Test
  void declineEndsTheWait() {
    assertThat(PlacementState.on(answered(D.minusDays(2), D, null), D))
        .isEqualTo(PlacementState.DECLINED);
  }

  @Test
  void runsFromItsFirstDayThroughItsLast() {
    PlacementFacts facts = accepted(D, D.plusDays(1), null);
    assertThat(PlacementState.on(facts, D.minusDays(1))).isEqualTo(PlacementState.AWAITING_START);
    assertThat(PlacementState.on(facts, D)).isEqualTo(PlacementState.ACTIVE);
    assertThat(PlacementState.on(facts, D.plusDays(1))).isEqualTo(PlacementState.ENDED);
  }

  @Test
  void anOpenEndNeverEnds() {
    assertThat(PlacementState.on(accepted(D, null, null), D.plusYears(20)))
        .isEqualTo(PlacementState.ACTIVE);
  }

  @Test
  void isNotRelevantFromTheDayItWasMarked() {
    assertThat(PlacementState.on(answered(null, null, D), D.minusDays(1)))
        .isEqualTo(PlacementState.REFERRED);
    assertThat(PlacementState.on(answered(null, null, D), D))
        .isEqualTo(PlacementState.NOT_RELEVANT);
  }

  @Test
  void neverRunsOnceMarkedNotRelevant() {
    assertThat(PlacementState.on(accepted(D, null, D.plusDays(3)), D))
        .isEqualTo(PlacementState.NOT_RELEVANT);
  }

  @Test
  void anErrorIsAnErrorOnEveryDay() {
    PlacementFacts facts = new PlacementFacts(D, null, null, D, D, null, null, D.plusDays(30));
    assertThat(PlacementState.on(facts, D)).isEqualTo(PlacementState.REGISTERED_IN_ERROR);
  }
}
