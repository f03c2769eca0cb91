package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.capacity.AgreementGroup.Agreement;
import org.junit.jupiter.api.Test;

class PlaceRiseTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate NEXT_MAY = LocalDate.of(2027, 5, 1);
  private static final Agreement AGREEMENT = new Agreement(1, "A", "5700", "AFT", MAY, null, 5);

  private static PlaceUse use(LocalDate from, LocalDate to, Long farm, int halves, int halfDays) {
    return new PlaceUse(7, from, to, AGREEMENT, farm, farm, halves, halfDays, null);
  }

  private static PlaceRise rise(List<PlaceUse> before, PlaceUse after) {
    return new PlaceRise(before, List.of(after));
  }

  @Test
  void aNewPlaceIsAskedAboutFromTodayOrItsStartAndNotWhenItHasEnded() {
    assertThat(rise(List.of(), use(MAY, null, null, 2, 1)).firstDay(TODAY)).contains(TODAY);
    assertThat(rise(List.of(), use(NEXT_MAY, null, null, 2, 1)).firstDay(TODAY)).contains(NEXT_MAY);
    assertThat(rise(List.of(), use(MAY, TODAY, null, 2, 1)).firstDay(TODAY)).isEmpty();
    assertThat(rise(List.of(), use(MAY, TODAY.plusDays(1), null, 2, 1)).firstDay(TODAY))
        .contains(TODAY);
  }

  @Test
  void lessThanBeforeNeedsNoRoom() {
    List<PlaceUse> before = List.of(use(MAY, null, 9L, 2, 3));
    assertThat(rise(before, use(MAY, NEXT_MAY, 9L, 2, 3)).firstDay(TODAY)).isEmpty();
    assertThat(rise(before, use(MAY, null, 9L, 1, 3)).firstDay(TODAY)).isEmpty();
    assertThat(rise(before, use(MAY, null, 9L, 2, 1)).firstDay(TODAY)).isEmpty();
  }

  @Test
  void moreOrElsewhereIsAskedAboutFromTheFirstSuchDayToTheEnd() {
    List<PlaceUse> before = List.of(use(MAY, NEXT_MAY, 9L, 1, 3));
    assertThat(rise(before, use(MAY, null, 9L, 1, 3)).firstDay(TODAY)).contains(NEXT_MAY);
    assertThat(rise(before, use(MAY, NEXT_MAY, 9L, 2, 3)).firstDay(TODAY)).contains(TODAY);
    assertThat(rise(before, use(MAY, NEXT_MAY, 8L, 1, 3)).firstDay(TODAY)).contains(TODAY);
    assertThat(rise(before, use(MAY, NEXT_MAY, 9L, 1, 4)).firstDay(TODAY)).contains(TODAY);
    assertThat(rise(before, use(MAY, null, 9L, 1, 3)).from(NEXT_MAY))
        .containsExactly(use(NEXT_MAY, null, 9L, 1, 3));
  }
}
