package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfferStateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  private static OfferState today(
      LocalDate replyBy, LocalDate answered, boolean yes, LocalDate withdrawn, LocalDate settled) {
    return OfferState.on(new OfferFacts(replyBy, answered, yes, withdrawn, settled), DAY);
  }

  @Test
  void itCanBeAnsweredThroughItsLastDayAndHasExpiredOnTheNext() {
    assertThat(today(DAY, null, false, null, null)).isEqualTo(OfferState.OPEN);
    assertThat(today(DAY.minusDays(1), null, false, null, null)).isEqualTo(OfferState.EXPIRED);
  }

  @Test
  void anAnswerHoldsAfterTheLastDay() {
    LocalDate before = DAY.minusDays(5);
    assertThat(today(before, before, true, null, null)).isEqualTo(OfferState.ACCEPTED);
    assertThat(today(before, before, false, null, null)).isEqualTo(OfferState.REFUSED);
  }

  @Test
  void aYesHoldsWhenThePersonIsTakenIn() {
    assertThat(today(DAY, DAY, true, null, DAY)).isEqualTo(OfferState.ACCEPTED);
  }

  @Test
  void withoutAnAnswerItIsVoidOnceThePersonNoLongerWaits() {
    assertThat(today(DAY, null, false, null, DAY)).isEqualTo(OfferState.WITHDRAWN);
    assertThat(today(DAY, null, false, null, DAY.plusDays(1))).isEqualTo(OfferState.OPEN);
  }

  @Test
  void whatIsTakenBackStaysSoWhateverWasAnswered() {
    assertThat(today(DAY, DAY, true, DAY, null)).isEqualTo(OfferState.WITHDRAWN);
  }
}
