package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whether the provider says otherwise of a day than the farm. */
class ProviderWordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
  private static final int WHOLE = 24;
  private static final int SHORT = 18;

  private static boolean differs(
      FarmMark mark, Integer quarters, boolean farms, FarmMark said, Integer saidQuarters) {
    boolean told = new ProviderWord(DAY, 2, mark, quarters, farms).differs(said, saidQuarters);
    FarmEntry entry = new FarmEntry(DAY, 1, said, saidQuarters, null, null);
    PlannedDay planned = new PlannedDay(DAY, DayKind.EXPECTED, WHOLE, null);
    assertThat(new FarmDays.Day(planned, entry, mark, quarters, !farms, false, false).differs())
        .as("as the farm's day has it")
        .isEqualTo(told);
    return told;
  }

  @Test
  void itDoesWhereTheMarkOrTheHoursAreOthers() {
    assertThat(differs(FarmMark.ABSENT_NOTIFIED, null, false, FarmMark.PRESENT, WHOLE)).isTrue();
    assertThat(differs(FarmMark.ABSENT_NOTIFIED, null, false, FarmMark.ABSENT_NOT_NOTIFIED, null))
        .isTrue();
    assertThat(differs(FarmMark.PRESENT, SHORT, false, FarmMark.PRESENT, WHOLE)).isTrue();
    assertThat(differs(FarmMark.PRESENT, SHORT, false, FarmMark.PRESENT, null)).isTrue();
  }

  @Test
  void itDoesNotWhereItSaysTheSameOrNoHours() {
    assertThat(differs(FarmMark.PRESENT, WHOLE, false, FarmMark.PRESENT, WHOLE)).isFalse();
    assertThat(differs(FarmMark.PRESENT, null, false, FarmMark.PRESENT, WHOLE)).isFalse();
    assertThat(differs(FarmMark.ABSENT_NOTIFIED, null, false, FarmMark.ABSENT_NOTIFIED, null))
        .isFalse();
  }

  @Test
  void itDoesNotWhereItIsTheFarmsOwnWordOrNoneAtAll() {
    assertThat(differs(FarmMark.PRESENT, SHORT, true, FarmMark.PRESENT, WHOLE)).isFalse();
    assertThat(differs(FarmMark.NONE, null, false, FarmMark.PRESENT, WHOLE)).isFalse();
  }
}
