package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.greenwork.shared.DateRange;
import org.junit.jupiter.api.Test;

class FarmRoomTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LATEST = TODAY.plusYears(1);

  private static FarmRoom room(LocalDate to) {
    FarmRoom room = new FarmRoom();
    room.earmark(new DateRange(LocalDate.of(2026, 1, 1), to), 1);
    return room;
  }

  @Test
  void aFarmWithAnythingLeftIsFreeToday() {
    FarmRoom room = room(null);
    room.take(new DateRange(TODAY.minusMonths(1), null), 1);

    assertThat(room.freeFrom(TODAY, LATEST)).contains(TODAY);
  }

  @Test
  void aFullFarmIsFreeTheDayAfterSomebodyEnds() {
    FarmRoom room = room(null);
    room.take(new DateRange(TODAY.minusMonths(1), LocalDate.of(2027, 2, 1)), 2);

    assertThat(room.freeFrom(TODAY, LATEST)).contains(LocalDate.of(2027, 2, 1));
  }

  @Test
  void aPlaceThatIsTakenAgainWithinAMonthIsNotFree() {
    FarmRoom room = room(null);
    room.take(new DateRange(LocalDate.of(2026, 12, 22), LocalDate.of(2027, 5, 1)), 2);

    assertThat(room.freeFrom(TODAY, LATEST)).contains(LocalDate.of(2027, 5, 1));
  }

  @Test
  void aPlaceThatBeginsToBeTakenAfterAMonthIsFree() {
    FarmRoom room = room(null);
    room.take(new DateRange(LocalDate.of(2026, 12, 23), null), 2);

    assertThat(room.freeFrom(TODAY, LATEST)).contains(TODAY);
  }

  @Test
  void nothingIsFreeAfterTheAgreementsEndOrBeyondTheLatestDay() {
    FarmRoom ended = room(LocalDate.of(2026, 12, 1));
    FarmRoom full = room(null);
    full.take(new DateRange(TODAY, LATEST.plusDays(1)), 2);

    assertThat(ended.freeFrom(TODAY, LATEST)).isEmpty();
    assertThat(full.freeFrom(TODAY, LATEST)).isEmpty();
  }
}
