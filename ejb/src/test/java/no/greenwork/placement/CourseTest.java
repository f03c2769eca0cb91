package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.capacity.TakenPlace.Stay;
import no.greenwork.placement.PercentHistory.Entry;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static Stay at(LocalDate from, long farm) {
    return new Stay(from, farm, farm);
  }

  private static PlannedSlot monday(LocalDate from) {
    return new PlannedSlot(from, WeekSlot.Weeks.EVERY, 1, LocalTime.of(9, 0), LocalTime.of(15, 0));
  }

  /** At farm 1, from May at farm 2; 50 percent, from March 80; from March on Mondays. */
  private static Course course() {
    return new Course(
        JANUARY,
        JULY,
        List.of(at(JANUARY, 1), at(MAY, 2)),
        List.of(new Entry(50, 3, JANUARY), new Entry(80, 4, MARCH)),
        List.of(monday(JANUARY), monday(MARCH)));
  }

  @Test
  void anEarlierStartStretchesWhatComesFirstBackToIt() {
    LocalDate earlier = JANUARY.minusDays(10);
    Course moved = course().startingOn(earlier);
    assertThat(moved.start()).isEqualTo(earlier);
    assertThat(moved.stays()).containsExactly(at(earlier, 1), at(MAY, 2));
    assertThat(moved.percents())
        .containsExactly(new Entry(50, 3, earlier), new Entry(80, 4, MARCH));
    assertThat(moved.slots()).containsExactly(monday(earlier), monday(MARCH));
  }

  @Test
  void aLaterStartBeginsWithWhatIsInForceThenAndDropsWhatCameBefore() {
    Course moved = course().startingOn(MAY.plusDays(3));
    assertThat(moved.stays()).containsExactly(at(MAY.plusDays(3), 2));
    assertThat(moved.percents()).containsExactly(new Entry(80, 4, MAY.plusDays(3)));
    assertThat(moved.slots()).containsExactly(monday(MAY.plusDays(3)));
  }

  @Test
  void whatBeginsOnTheNewStartIsInForceThere() {
    Course moved = course().startingOn(MARCH);
    assertThat(moved.stays()).containsExactly(at(MARCH, 1), at(MAY, 2));
    assertThat(moved.percents()).containsExactly(new Entry(80, 4, MARCH));
  }

  @Test
  void aWeekPatternThatWasPlannedForLaterStaysThereWhenTheStartIsMovedBack() {
    Course planned =
        new Course(JANUARY, JULY, List.of(at(JANUARY, 1)), List.of(), List.of(monday(MARCH)));
    assertThat(planned.startingOn(JANUARY.minusDays(5)).slots()).containsExactly(monday(MARCH));
  }

  @Test
  void anEarlierEndClipsTheStayInForceAndDropsWhatWouldHaveBegunAfterIt() {
    Course ended = course().endingOn(MAY.minusDays(1));
    assertThat(ended.to()).isEqualTo(MAY);
    assertThat(ended.stays()).containsExactly(at(JANUARY, 1));
    assertThat(ended.endingOn(MARCH.minusDays(1)).percents())
        .containsExactly(new Entry(50, 3, JANUARY));
    assertThat(course().endingOn(MAY).stays()).hasSize(2);
  }

  @Test
  void aLaterEndGoesOnWhereThePersonIs() {
    Course extended = course().endingOn(LocalDate.of(2027, 1, 31));
    assertThat(extended.to()).isEqualTo(LocalDate.of(2027, 2, 1));
    assertThat(extended.stays()).isEqualTo(course().stays());
  }

  @Test
  void anotherFarmFromADayOnReplacesWhatWasPlannedFromThen() {
    assertThat(course().staying(at(MARCH, 3), null).stays())
        .containsExactly(at(JANUARY, 1), at(MARCH, 3));
  }

  @Test
  void afterSomeDaysElsewhereThePersonIsWhereTheyWouldHaveBeen() {
    assertThat(course().staying(at(MARCH, 3), MARCH.plusDays(9)).stays())
        .containsExactly(at(JANUARY, 1), at(MARCH, 3), at(MARCH.plusDays(10), 1), at(MAY, 2));
    assertThat(course().staying(at(MARCH, 3), MAY).stays())
        .containsExactly(at(JANUARY, 1), at(MARCH, 3), at(MAY.plusDays(1), 2));
    assertThat(course().staying(at(MARCH, 3), MAY.minusDays(1)).stays())
        .containsExactly(at(JANUARY, 1), at(MARCH, 3), at(MAY, 2));
  }

  @Test
  void staysAtTheSamePlaceInARowAreOne() {
    assertThat(course().staying(at(MARCH, 1), MARCH.plusDays(9))).isEqualTo(course());
    assertThat(course().staying(at(MAY, 1), null).stays()).containsExactly(at(JANUARY, 1));
  }

  @Test
  void stayingToTheLastDayLeavesNoDayAfterIt() {
    assertThat(course().staying(at(MARCH, 3), JULY.minusDays(1)).stays())
        .containsExactly(at(JANUARY, 1), at(MARCH, 3));
  }

  @Test
  void aPercentFollowsTheHistorysRules() {
    assertThat(course().with(new Entry(50, 3, LocalDate.of(2026, 2, 1))).percents())
        .containsExactly(new Entry(50, 3, JANUARY));
    assertThat(course().with(new Entry(60, null, LocalDate.of(2026, 2, 1))).percents())
        .containsExactly(new Entry(50, 3, JANUARY), new Entry(60, null, LocalDate.of(2026, 2, 1)));
  }
}
