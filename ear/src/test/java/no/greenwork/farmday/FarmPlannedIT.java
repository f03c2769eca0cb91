package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.attendance.AttendanceCode;
import no.greenwork.attendance.AttendanceService;
import no.greenwork.attendance.DayCommand;
import no.greenwork.attendance.FarmDayQueries;
import no.greenwork.attendance.FarmDays;
import no.greenwork.attendance.FarmPlanned;
import no.greenwork.attendance.FarmPlannedService;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "All as planned" answers for those for whom the page says that it does. */
@ArquillianTest
class FarmPlannedIT {
  @Inject private ExpectedPeople people;
  @Inject private FarmDayQueries days;
  @Inject private FarmPlannedService planned;
  @Inject private AttendanceService attendance;
  @Inject private Clock clock;

  /** As many as the button names. */
  private List<String> open(LocalDate day) {
    return days.days(day, day, AccessKind.LIST).stream()
        .filter(one -> one.on(day).open())
        .map(FarmDays::placement)
        .toList();
  }

  @AfterEach
  void everybodyLeaves() {
    people.everybodyLeaves();
  }

  @Test
  void itFillsThoseWhoAreWaitedForAndNoDayBeforeAnAcceptance() {
    LocalDate day = SingleDaysIT.workday(clock.today().minusDays(9));
    long later = people.from(day.minusDays(7));
    people.sql("UPDATE placement SET accepted_on = ? WHERE id = ?", clock.today(), later);
    long now = people.from(day.minusDays(7));
    people.sql("UPDATE placement SET accepted_on = ? WHERE id = ?", day, now);
    people.as(
        "farm",
        () -> {
          List<String> open = open(day);
          FarmPlanned done = planned.asPlanned(day);
          assertThat(open).contains(people.publicId(now)).doesNotContain(people.publicId(later));
          assertThat(done.filled())
              .extracting(FarmPlanned.Filled::placement)
              .containsExactlyInAnyOrderElementsOf(open);
          assertThat(done.left()).extracting("placement").doesNotContain(people.publicId(later));
          planned.undo(done.batch());
          assertThat(open(day)).containsExactlyInAnyOrderElementsOf(open);
        });
    people.sql("UPDATE placement SET accepted_on = valid_from WHERE id IN (?, ?)", later, now);
  }

  @Test
  void whoseDayTheProviderHasTakenOutIsNotMarkedAsPresent() {
    LocalDate day = SingleDaysIT.workday(clock.today().minusDays(8));
    String comes = people.publicId(people.from(day.minusDays(7)));
    List<String> out =
        Stream.of(AttendanceCode.NOT_A_DAY, AttendanceCode.CLOSED, AttendanceCode.HOLIDAY)
            .map(code -> takenOut(day, code))
            .toList();
    people.as(
        "farm",
        () -> {
          List<String> open = open(day);
          FarmPlanned done = planned.asPlanned(day);
          assertThat(open).contains(comes).doesNotContainAnyElementsOf(out);
          assertThat(done.filled())
              .extracting(FarmPlanned.Filled::placement)
              .containsExactlyInAnyOrderElementsOf(open);
          assertThat(done.left()).extracting("placement").doesNotContainAnyElementsOf(out);
          planned.undo(done.batch());
        });
  }

  private String takenOut(LocalDate day, AttendanceCode code) {
    String id = people.publicId(people.from(day.minusDays(7)));
    people.as("supervisor", () -> attendance.register(new DayCommand(id, day, code, null, 0, 0)));
    return id;
  }
}
