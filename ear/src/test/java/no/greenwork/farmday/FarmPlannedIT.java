package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.attendance.FarmDayQueries;
import no.greenwork.attendance.FarmDays;
import no.greenwork.attendance.FarmPlanned;
import no.greenwork.attendance.FarmPlannedService;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** "All as planned" answers for those for whom the page says that it does. */
@ArquillianTest
class FarmPlannedIT {
  @Inject private ExpectedPeople people;
  @Inject private FarmDayQueries days;
  @Inject private FarmPlannedService planned;
  @Inject private Clock clock;

  /** As many as the button names. */
  private List<String> open(LocalDate day) {
    return days.days(day, day, AccessKind.LIST).stream()
        .filter(one -> one.on(day).open())
        .map(FarmDays::placement)
        .toList();
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
}
