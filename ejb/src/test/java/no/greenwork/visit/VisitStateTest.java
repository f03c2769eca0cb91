package no.greenwork.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a visit is on the days around its own. */
class VisitStateTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 4);

  private static VisitState on(VisitFacts facts, LocalDate day) {
    return VisitState.on(facts, day);
  }

  private static VisitFacts facts(LocalDate chosen, LocalDate confirmed, LocalDate settled) {
    return new VisitFacts(LAST, chosen, false, confirmed, null, settled);
  }

  @Test
  void waitsForTheFarmThroughTheLastDayProposed() {
    assertThat(on(facts(null, null, null), LAST)).isEqualTo(VisitState.PROPOSED);
    assertThat(on(facts(null, null, null), LAST.plusDays(1))).isEqualTo(VisitState.LAPSED);
  }

  @Test
  void aDayThatWasChosenAndNotConfirmedLapsesTheDayAfter() {
    assertThat(on(facts(FIRST, null, null), FIRST)).isEqualTo(VisitState.CHOSEN);
    assertThat(on(facts(FIRST, null, null), FIRST.plusDays(1))).isEqualTo(VisitState.LAPSED);
  }

  @Test
  void isHeldFromTheDayAfterItsOwn() {
    VisitFacts agreed = facts(FIRST, FIRST.minusDays(3), null);
    assertThat(on(agreed, FIRST)).isEqualTo(VisitState.CONFIRMED);
    assertThat(on(agreed, FIRST.plusDays(1))).isEqualTo(VisitState.HELD);
  }

  @Test
  void aDecisionBeforeTheVisitClosesItAndOneOnItsDayDoesNotUndoIt() {
    VisitFacts before = facts(FIRST, FIRST.minusDays(3), FIRST.minusDays(1));
    assertThat(on(before, FIRST.minusDays(2))).isEqualTo(VisitState.CONFIRMED);
    assertThat(on(before, FIRST.minusDays(1))).isEqualTo(VisitState.CLOSED);
    assertThat(on(before, FIRST.plusDays(1))).isEqualTo(VisitState.CLOSED);
    VisitFacts sameDay = facts(FIRST, FIRST.minusDays(3), FIRST);
    assertThat(on(sameDay, FIRST)).isEqualTo(VisitState.CONFIRMED);
    assertThat(on(sameDay, FIRST.plusDays(1))).isEqualTo(VisitState.HELD);
  }

  @Test
  void whatWasCalledOffStaysSo() {
    VisitFacts off = new VisitFacts(LAST, FIRST, false, FIRST, FIRST, FIRST);
    assertThat(on(off, FIRST)).isEqualTo(VisitState.CANCELLED);
    assertThat(on(off, LAST.plusDays(9))).isEqualTo(VisitState.CANCELLED);
  }

  @Test
  void noneSuitsUntilTheReferralIsDecided() {
    VisitFacts none = new VisitFacts(LAST, null, true, null, null, LAST.plusDays(2));
    assertThat(on(none, LAST.plusDays(1))).isEqualTo(VisitState.NONE_SUITS);
    assertThat(on(none, LAST.plusDays(2))).isEqualTo(VisitState.CLOSED);
  }
}
