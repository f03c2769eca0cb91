package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.placement.WeekSlot.Weeks;
import no.greenwork.shared.Problem;
import no.greenwork.shared.Texts;
import org.junit.jupiter.api.Test;

/** What cannot be a week pattern. */
class WeekSlotTest {
  private static WeekSlot monday(Weeks weeks, int from, int to) {
    return new WeekSlot(weeks, DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  private static List<String> wrong(WeekSlot... slots) {
    return WeekSlot.problems(List.of(slots)).stream().map(Problem::code).toList();
  }

  @Test
  void oneTimeMayBeginWhenAnotherEnds() {
    assertThat(wrong(monday(Weeks.EVERY, 9, 12), monday(Weeks.EVERY, 12, 15))).isEmpty();
  }

  @Test
  void nobodyIsInTwoPlacesInOneWeek() {
    assertThat(wrong(monday(Weeks.EVERY, 9, 12), monday(Weeks.EVERY, 11, 15)))
        .containsExactly("TIMES_OVERLAP");
    assertThat(wrong(monday(Weeks.EVERY, 9, 15), monday(Weeks.EVEN, 9, 15)))
        .containsExactly("TIMES_OVERLAP");
    assertThat(wrong(monday(Weeks.ODD, 9, 15), monday(Weeks.ODD, 10, 12)))
        .containsExactly("TIMES_OVERLAP");
  }

  @Test
  void evenAndOddWeeksAreNeverTheSame() {
    assertThat(wrong(monday(Weeks.EVEN, 9, 15), monday(Weeks.ODD, 9, 15))).isEmpty();
  }

  @Test
  void aTimeHasItsDayAndBothEnds() {
    LocalTime nine = LocalTime.of(9, 0);
    for (WeekSlot half :
        List.of(
            new WeekSlot(Weeks.EVERY, null, nine, nine.plusHours(3)),
            new WeekSlot(Weeks.EVERY, DayOfWeek.MONDAY, nine, null))) {
      assertThat(wrong(half)).containsExactly("REQUIRED");
      assertThat(Texts.of("en").error(WeekSlot.problems(List.of(half)).getFirst()))
          .startsWith("A time lacks its weekday");
    }
  }

  @Test
  void aTimeBackwardsIsSaidOnce() {
    assertThat(wrong(monday(Weeks.EVERY, 9, 9), monday(Weeks.EVERY, 8, 12)))
        .containsExactly("END_BEFORE_START");
  }
}
