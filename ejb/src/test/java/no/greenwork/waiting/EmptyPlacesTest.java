package no.greenwork.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long places stand empty before they are taken. */
class EmptyPlacesTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final EmptyPlaces places = new EmptyPlaces();
  private final List<Integer> waited = new ArrayList<>();

  private void on(int day, int agreed, int left, int taken) {
    LocalDate today = FIRST.plusDays(day);
    places.on(
        new EmptyPlaces.Change(today, agreed, left, taken),
        since -> waited.add((int) ChronoUnit.DAYS.between(since, today)));
  }

  private List<Integer> standing(int day) {
    List<Integer> days = new ArrayList<>();
    places.standing(since -> days.add((int) ChronoUnit.DAYS.between(since, FIRST.plusDays(day))));
    return days;
  }

  @Test
  void aNewPlaceStandsEmptyFromTheAgreementsFirstDay() {
    on(0, 2, 0, 0);
    on(30, 0, 0, 2);
    assertThat(waited).containsExactly(30, 30);
    assertThat(standing(40)).isEmpty();
  }

  @Test
  void thePlaceThatHasStoodEmptyLongestIsTakenFirst() {
    on(0, 4, 0, 4);
    on(10, 0, 2, 0);
    on(20, 0, 1, 0);
    on(25, 0, 0, 2);
    assertThat(waited).containsExactly(0, 0, 0, 0, 15, 15);
    assertThat(standing(25)).containsExactly(5);
  }

  @Test
  void aPlaceThatIsLeftAndTakenOnOneDayStoodNotEmpty() {
    on(0, 2, 0, 2);
    on(50, 0, 2, 2);
    assertThat(waited).containsExactly(0, 0, 0, 0);
  }

  @Test
  void aSuccessorTakesOverWithoutEmptyingAnything() {
    on(0, 4, 0, 2);
    EmptyPlaces.Change end = new EmptyPlaces.Change(FIRST.plusDays(100), -4, 0, 0);
    EmptyPlaces.Change next = new EmptyPlaces.Change(FIRST.plusDays(100), 4, 0, 0);
    places.on(end.and(next), since -> waited.add(0));
    assertThat(standing(110)).containsExactly(110, 110);
  }

  @Test
  void whoIsOverBookedLeavesNothingEmpty() {
    on(0, 2, 0, 2);
    on(10, -2, 0, 0);
    on(20, 0, 2, 0);
    assertThat(standing(30)).isEmpty();
    on(30, 2, 0, 0);
    assertThat(standing(30)).containsExactly(0, 0);
  }

  @Test
  void theMedianIsTheMiddleOneAndTheMeanTheAverage() {
    Days days = new Days();
    days.add(1, 2);
    days.add(30, 1);
    assertThat(days.median()).isEqualTo(1);
    assertThat(days.mean()).isEqualByComparingTo("10.7");
    assertThat(new Days().median()).isNull();
    assertThat(new Days().mean()).isNull();
  }
}
