package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.attendance.AttendanceCalendar;
import no.greenwork.attendance.FarmDayQueries;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.SingleDays;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.StaleRecord;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A day on which somebody comes otherwise than by the week pattern. */
@ArquillianTest
class SingleDaysIT {
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime NOON = LocalTime.of(12, 0);

  @Inject private ExpectedPeople people;
  @Inject private SingleDays days;
  @Inject private FarmDayQueries farm;
  @Inject private Clock clock;

  private void refused(String account, Class<? extends Throwable> how, Runnable work) {
    people.as(account, () -> assertThatThrownBy(work::run).isInstanceOf(how));
  }

  private int quartersAtTheFarm(String id, LocalDate day) {
    int[] found = {-1};
    people.as(
        "farm",
        () ->
            farm.days(day, day, AccessKind.LIST).stream()
                .filter(one -> one.placement().equals(id))
                .forEach(one -> found[0] = one.days().getFirst().planned().quarters()));
    return found[0];
  }

  private int version(long placement) {
    return Integer.parseInt(people.text("SELECT version FROM placement WHERE id = ?", placement));
  }

  @AfterEach
  void everybodyLeaves() {
    people.everybodyLeaves();
  }

  @Test
  void theFarmExpectsWhomTheDayNamesAndThePatternHoldsAgainWhenItIsTakenBack() {
    LocalDate day = workday(clock.today());
    long placement = people.from(clock.today());
    String id = people.publicId(placement);
    assertThat(quartersAtTheFarm(id, day)).isEqualTo(24);

    people.as("supervisor", () -> days.plan(id, version(placement), day, NINE, NOON));
    assertThat(quartersAtTheFarm(id, day)).isEqualTo(12);
    people.as("supervisor", () -> days.plan(id, version(placement), day, null, null));
    assertThat(quartersAtTheFarm(id, day)).isZero();
    people.as("supervisor", () -> days.takeBack(id, version(placement), day));
    assertThat(quartersAtTheFarm(id, day)).isEqualTo(24);
    assertThat(
            people.text(
                "SELECT COUNT(*) FROM placement_event WHERE placement_id = ? AND kind = 'SINGLE_DAY'",
                placement))
        .isEqualTo("3");
  }

  @Test
  void whatIsWrongIsRefusedAndNothingIsWritten() {
    LocalDate today = clock.today();
    long placement = people.from(today);
    String id = people.publicId(placement);
    int seen = version(placement);
    refused("supervisor", Invalid.class, () -> days.plan(id, seen, null, NINE, NOON));
    refused("supervisor", Invalid.class, () -> days.plan(id, seen, today.minusDays(1), NINE, NOON));
    refused("supervisor", Invalid.class, () -> days.plan(id, seen, today, NINE, null));
    refused("supervisor", Invalid.class, () -> days.plan(id, seen, today, NOON, NINE));
    refused("supervisor", Invalid.class, () -> days.takeBack(id, seen, today));
    refused("supervisor", StaleRecord.class, () -> days.plan(id, seen - 1, today, NINE, NOON));
    refused("provider2", NotFound.class, () -> days.plan(id, seen, today, NINE, NOON));
    for (String account : List.of("farm", "caseworker", "coordinator")) {
      refused(account, Forbidden.class, () -> days.plan(id, seen, today, NINE, NOON));
    }
    assertThat(
            people.text(
                "SELECT COUNT(*) FROM week_pattern_exception WHERE placement_id = ?", placement))
        .isEqualTo("0");
  }

  /** A day on which a week pattern of every day is not stopped by a holiday. */
  static LocalDate workday(LocalDate from) {
    return from.datesUntil(from.plusDays(9))
        .filter(day -> !AttendanceCalendar.isHoliday(day))
        .findFirst()
        .orElseThrow();
  }
}
