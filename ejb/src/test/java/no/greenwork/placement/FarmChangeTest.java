package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.capacity.TakenPlace;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;
import org.junit.jupiter.api.Test;

class FarmChangeTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 12);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);
  private static final Course COURSE =
      new Course(
          START,
          END.plusDays(1),
          List.of(new TakenPlace.Stay(START, null, null)),
          List.of(),
          List.of());

  private static List<String> codes(LocalDate from, LocalDate lastDay) {
    return new FarmChange(null, from, lastDay).within(COURSE).stream().map(Problem::code).toList();
  }

  @Test
  void theDaysElsewhereLieWithinThePlacement() {
    assertThat(codes(START.minusDays(1), null)).containsExactly("BEFORE_START");
    assertThat(codes(START, null)).isEmpty();
    assertThat(codes(END, END)).isEmpty();
    assertThat(codes(END.plusDays(1), null)).containsExactly("AFTER_END");
    assertThat(codes(END, END.plusDays(1))).containsExactly("AFTER_END");
  }

  @Test
  void theLastDayIsNotBeforeTheFirst() {
    assertThatThrownBy(() -> new FarmChange(null, END, END.minusDays(1)).validate())
        .isInstanceOfSatisfying(
            Invalid.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::code)
                    .containsExactly("END_BEFORE_START"));
    assertThatThrownBy(() -> new FarmChange(null, null, null).validate())
        .isInstanceOf(Invalid.class);
  }
}
