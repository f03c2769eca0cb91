package no.greenwork.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which farm a meeting on a day can be with. */
class MeetingFarmTest {
  private static final LocalDate START = LocalDate.of(2026, 11, 1);
  private static final LocalDate MOVED = LocalDate.of(2027, 1, 1);
  private static final LocalDate LEFT = LocalDate.of(2027, 3, 1);
  private static final List<MeetingFarm> STAYS =
      List.of(new MeetingFarm(1L, "A", START, MOVED), new MeetingFarm(2L, "B", MOVED, LEFT));

  private static String on(List<MeetingFarm> stays, LocalDate day) {
    return MeetingFarm.on(stays, day).map(MeetingFarm::name).orElse(null);
  }

  @Test
  void itIsTheFarmOfTheDayNotOfToday() {
    assertThat(on(STAYS, MOVED.minusDays(1))).isEqualTo("A");
    assertThat(on(STAYS, MOVED)).isEqualTo("B");
    assertThat(on(STAYS, START.minusDays(5))).isEqualTo("A");
  }

  @Test
  void afterTheLastStayTheFarmIsKnownForFortyDays() {
    assertThat(on(STAYS, LEFT.plusDays(39))).isEqualTo("B");
    assertThat(on(STAYS, LEFT.plusDays(40))).isNull();
  }

  @Test
  void onOwnPremisesThereIsNone() {
    List<MeetingFarm> left = List.of(STAYS.getFirst(), new MeetingFarm(null, null, MOVED, null));
    assertThat(on(left, MOVED)).isNull();
    assertThat(on(left, MOVED.minusDays(1))).isEqualTo("A");
  }
}
