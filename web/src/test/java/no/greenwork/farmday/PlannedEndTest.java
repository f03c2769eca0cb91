package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.placement.PlannedSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedEndTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static PlannedSlot slot(int from, int to) {
    return new PlannedSlot(DAY, null, 2, LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  @Test
  void withoutHoursItIsTheLastPlannedTime() {
    assertThat(PlannedEnd.of(List.of(slot(12, 15), slot(9, 11)), null))
        .contains(LocalTime.of(15, 0));
  }

  @Test
  void hoursThatWereSaidCountFromTheFirstPlannedTime() {
    assertThat(PlannedEnd.of(List.of(slot(9, 15)), 6)).contains(LocalTime.of(10, 30));
    assertThat(PlannedEnd.of(List.of(slot(9, 15)), 24)).contains(LocalTime.of(15, 0));
  }

  @Test
  void aPauseIsNoPresenceAndMoreHoursGoOnAfterTheLast() {
    List<PlannedSlot> day = List.of(slot(9, 11), slot(12, 15));
    assertThat(PlannedEnd.of(day, 12)).contains(LocalTime.of(13, 0));
    assertThat(PlannedEnd.of(day, 28)).contains(LocalTime.of(17, 0));
  }

  @Test
  void itIsNeverOnTheNextDayAndUnknownWhereNoTimeWasPlanned() {
    assertThat(PlannedEnd.of(List.of(slot(9, 15)), 96)).contains(LocalTime.of(23, 59));
    assertThat(PlannedEnd.of(List.of(), 12)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "14:59:59.999, false",
    "15:00:00, false",
    "15:00:00.001, true",
    "15:01:00, true",
  })
  void whoLeavesAtThreeIsLateFromThenOn(LocalTime now, boolean past) {
    assertThat(PlannedEnd.isPast(LocalTime.of(15, 0), now)).isEqualTo(past);
  }
}
