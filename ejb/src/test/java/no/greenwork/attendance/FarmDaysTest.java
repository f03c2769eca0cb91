package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.greenwork.attendance.FarmDays.Standing;
import org.junit.jupiter.api.Test;

/** How a day of a whole farm stands. */
class FarmDaysTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

  private static FarmDays person(DayKind kind, FarmMark said) {
    FarmEntry entry = new FarmEntry(DAY, 1, said, null, null, null);
    PlannedDay planned = new PlannedDay(DAY, kind, 24, null);
    return new FarmDays(
        "p", List.of(new FarmDays.Day(planned, entry, FarmMark.NONE, null, false, false, false)));
  }

  /** Here and here differ too, where the hours do. */
  @Test
  void theTwoSayOtherwiseWhereTheirHoursDiffer() {
    FarmEntry said = new FarmEntry(DAY, 1, FarmMark.PRESENT, 24, null, null);
    PlannedDay planned = new PlannedDay(DAY, DayKind.EXPECTED, 24, null);
    assertThat(new FarmDays.Day(planned, said, FarmMark.PRESENT, 18, true, false, false).differs())
        .isTrue();
    assertThat(new FarmDays.Day(planned, said, FarmMark.PRESENT, 24, true, false, false).differs())
        .isFalse();
    assertThat(new FarmDays.Day(planned, said, FarmMark.NONE, null, false, false, false).differs())
        .isFalse();
  }

  private static Standing standing(FarmDays... people) {
    return FarmDays.standing(Arrays.asList(people), DAY);
  }

  @Test
  void aDayBeforeTheAcceptanceIsNotWaitedForAtTheFarm() {
    FarmReads.Person person = new FarmReads.Person(1, "p", 1, DAY);
    assertThat(person.answers(DAY.minusDays(1))).isFalse();
    assertThat(person.answers(DAY)).isTrue();
    PlannedDay planned = new PlannedDay(DAY, DayKind.EXPECTED, 24, null);
    FarmDays.Day before =
        new FarmDays.Day(planned, FarmEntry.none(DAY), FarmMark.NONE, null, false, false, true);
    assertThat(before.open()).isFalse();
    assertThat(before.answered()).isFalse();
    assertThat(standing(new FarmDays("p", List.of(before)))).isEqualTo(Standing.DONE);
  }

  @Test
  void itIsDoneWhenEverybodyWhoWasExpectedIsAnsweredFor() {
    FarmDays answered = person(DayKind.EXPECTED, FarmMark.PRESENT);
    FarmDays open = person(DayKind.EXPECTED, FarmMark.NONE);
    FarmDays free = person(DayKind.NOT_PLANNED, FarmMark.NONE);
    assertThat(standing(answered, free)).isEqualTo(Standing.DONE);
    assertThat(standing(answered, open)).isEqualTo(Standing.OPEN);
    assertThat(standing(free)).isEqualTo(Standing.CLOSED);
    assertThat(standing()).isEqualTo(Standing.CLOSED);
  }
}
