package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.capacity.TakenPlace;
import org.junit.jupiter.api.Test;

class TransferScheduleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate START = LocalDate.of(2026, 6, 1);
  private static final LocalDate END = LocalDate.of(2027, 5, 31);

  private final TransferSchedule schedule = new TransferSchedule(TODAY);
  private final StoredPlacement stored = stored();
  private final Transfer was = Transfer.of(stored, TODAY);

  private static StoredPlacement stored() {
    return new StoredPlacement(
        new StoredPlacement.Row(
            1,
            "p",
            2,
            3L,
            "AFT",
            4L,
            null,
            null,
            false,
            START,
            null,
            null,
            START,
            START,
            END.plusDays(1),
            null,
            null,
            null,
            null,
            null,
            true),
        List.of(new TakenPlace.Stay(START, 10L, 100L)),
        List.of(
            new PercentHistory.Entry(50, null, START),
            new PercentHistory.Entry(80, 4, LocalDate.of(2026, 9, 1))),
        List.of());
  }

  private static Transfer with(
      Transfer was, Long farm, LocalDate start, LocalDate end, int percent) {
    return new Transfer(
        was.referred(),
        was.accepted(),
        farm,
        start,
        end,
        percent,
        was.daysPerWeek(),
        null,
        List.of(),
        false);
  }

  @Test
  void whatTheFileDoesNotChangeStaysAsItWas() {
    assertThat(was.percent()).isEqualTo(80);
    assertThat(schedule.stays(stored, was, was, null)).isEqualTo(stored.stays());
    assertThat(schedule.percents(stored, was, was)).isEqualTo(stored.percents());
  }

  @Test
  void anotherPercentHoldsFromTodayOn() {
    assertThat(schedule.percents(stored, was, with(was, 100L, START, END, 60)))
        .containsExactly(
            new PercentHistory.Entry(50, null, START),
            new PercentHistory.Entry(80, 4, LocalDate.of(2026, 9, 1)),
            new PercentHistory.Entry(60, 4, TODAY));
  }

  @Test
  void anotherFarmHoldsFromTodayOn() {
    assertThat(schedule.stays(stored, was, with(was, null, START, END, 80), null))
        .containsExactly(
            new TakenPlace.Stay(START, 10L, 100L), new TakenPlace.Stay(TODAY, null, null));
  }

  @Test
  void aLaterStartDropsWhatWasBeforeIt() {
    LocalDate later = LocalDate.of(2026, 10, 1);
    Transfer moved = with(was, 100L, later, END, 80);
    assertThat(schedule.stays(stored, was, moved, null))
        .containsExactly(new TakenPlace.Stay(later, 10L, 100L));
    assertThat(schedule.percents(stored, was, moved))
        .containsExactly(new PercentHistory.Entry(80, 4, later));
  }
}
