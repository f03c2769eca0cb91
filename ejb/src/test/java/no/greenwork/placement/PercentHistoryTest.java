package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.greenwork.placement.PercentHistory.Entry;
import no.greenwork.shared.Invalid;
import org.junit.jupiter.api.Test;

class PercentHistoryTest {
  private final PercentHistory history = new PercentHistory();

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private void register(int percent, LocalDate from) {
    history.register(new Entry(percent, null, from));
  }

  @Test
  void removesLaterEntriesBeforeItComparesWithTheOneInForce() {
    register(50, day(1, 1));
    register(80, day(3, 1));
    register(50, day(2, 1));
    assertThat(history.entries()).containsExactly(new Entry(50, null, day(1, 1)));
  }

  @Test
  void replacesAnEntryOfTheSameDay() {
    register(50, day(1, 1));
    register(80, day(1, 1));
    assertThat(history.entries()).containsExactly(new Entry(80, null, day(1, 1)));
  }

  @Test
  void otherDaysPerWeekAreAChange() {
    history.register(new Entry(50, 3, day(1, 1)));
    history.register(new Entry(50, 2, day(2, 1)));
    assertThat(history.entries()).hasSize(2);
  }

  @Test
  void theEntryInForceAtAMovedStartBeginsThere() {
    register(50, day(1, 1));
    register(60, day(2, 1));
    register(80, day(4, 1));
    history.moveStart(day(2, 1));
    assertThat(history.entries())
        .containsExactly(new Entry(60, null, day(2, 1)), new Entry(80, null, day(4, 1)));
    history.moveStart(day(3, 1));
    assertThat(history.entries())
        .containsExactly(new Entry(60, null, day(3, 1)), new Entry(80, null, day(4, 1)));
  }

  @Test
  void theFirstEntryIsStretchedBackToAnEarlierStart() {
    register(50, day(3, 1));
    history.moveStart(day(2, 1));
    assertThat(history.entries()).containsExactly(new Entry(50, null, day(2, 1)));
  }

  @Test
  void aDayBeforeTheKnownStartCountsFromTheStart() {
    history.moveStart(day(3, 1));
    register(50, day(1, 1));
    assertThat(history.entries()).containsExactly(new Entry(50, null, day(3, 1)));
  }

  @Test
  void mayBeginOnTheLastDayButNotAfterIt() {
    history.moveEnd(day(6, 30));
    register(50, day(6, 30));
    assertThatThrownBy(() -> register(60, day(7, 1))).isInstanceOf(Invalid.class);
  }
}
