package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.greenwork.attendance.AttendanceCode;
import no.greenwork.attendance.AttendanceService;
import no.greenwork.attendance.DayCommand;
import no.greenwork.attendance.FarmDayQueries;
import no.greenwork.attendance.FarmDayService;
import no.greenwork.attendance.FarmDays;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.FarmTap;
import no.greenwork.audit.AccessKind;
import no.greenwork.history.HistoryFilter;
import no.greenwork.history.HistoryLine;
import no.greenwork.history.HistoryPage;
import no.greenwork.history.HistoryQueries;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Texts;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a farm finds of a placement's history, and of days that the provider has taken out. */
@ArquillianTest
class FarmHistoryIT {
  @Inject private ExpectedPeople people;
  @Inject private FarmDayService farm;
  @Inject private FarmDayQueries days;
  @Inject private AttendanceService attendance;
  @Inject private HistoryQueries history;
  @Inject private TaskQueries tasks;
  @Inject private Clock clock;

  private HistoryPage seen(String account, String id) {
    AtomicReference<HistoryPage> page = new AtomicReference<>();
    people.as(
        account,
        () ->
            page.set(
                history.list(id, HistoryFilter.ALL, null, 50, Texts.of("en"), AccessKind.DETAIL)));
    return page.get();
  }

  @AfterEach
  void everybodyLeaves() {
    people.everybodyLeaves();
  }

  @Test
  void aFarmReadsWhatItHasSaidItselfAndNothingOfReasons() {
    LocalDate today = clock.today();
    String id = people.publicId(people.from(today.minusDays(3)));
    people.as(
        "farm",
        () -> {
          farm.register(
              List.of(FarmTap.now(id, today.minusDays(1), FarmMark.ABSENT_NOTIFIED, null, 0)));
          farm.register(List.of(FarmTap.now(id, today, FarmMark.PRESENT, 24, 0)));
        });
    people.as(
        "supervisor",
        () ->
            attendance.register(
                new DayCommand(id, today.minusDays(1), AttendanceCode.SICK_NOTE, null, 0, 1)));
    HistoryPage page = seen("farm", id);
    assertThat(page.lines()).filteredOn(line -> line.kind().equals("FARM_DAY")).hasSize(2);
    assertThat(page.lines()).extracting(HistoryLine::what).anyMatch(w -> w.contains("with notice"));
    assertThat(page.lines())
        .extracting(HistoryLine::what)
        .anyMatch(w -> w.endsWith("present, 6 h"));
    assertThat(page.lines().toString().toLowerCase()).doesNotContain("sick");
    assertThat(seen("supervisor", id).kinds()).doesNotContain("FARM_DAY", "VISIT");
  }

  @Test
  void aRequestToBeOutOfUseIsInTheHistoryOfThoseWhoStayThen() {
    LocalDate today = clock.today();
    long placement = people.from(today.minusDays(30));
    people.sql(
        "INSERT INTO stop_request (id, public_id, farm_id, first_day, last_day, reason, asked_on, asked_by, withdrawn_on)"
            + " SELECT p.id, LEFT(CONCAT('s', p.public_id), 20), s.farm_id, ?, ?, 'CALVING', ?, u.id, ? FROM placement p"
            + " JOIN stay s ON s.placement_id = p.id AND s.farm_id IS NOT NULL JOIN app_user u ON u.user_name = 'farm' WHERE p.id = ?",
        today.minusDays(20),
        today.minusDays(18),
        today.minusDays(25),
        today.minusDays(24),
        placement);
    HistoryPage page = seen("farm", people.publicId(placement));
    assertThat(page.lines().stream().filter(line -> line.kind().equals("STOP_REQUEST")))
        .isNotEmpty()
        .allMatch(HistoryLine::ofDay);
  }

  @Test
  void aDayThatTheProviderTookOutIsNotOpenForTheFarm() {
    LocalDate yesterday = clock.today().minusDays(1);
    long placement = people.from(yesterday);
    String id = people.publicId(placement);
    assertThat(onDay(id, yesterday).open()).isTrue();
    for (AttendanceCode code :
        List.of(AttendanceCode.CLOSED, AttendanceCode.HOLIDAY, AttendanceCode.NOT_A_DAY)) {
      int version = version(placement, yesterday);
      people.as(
          "supervisor",
          () -> attendance.register(new DayCommand(id, yesterday, code, null, version, 0)));
      FarmDays.Day day = onDay(id, yesterday);
      assertThat(day.open()).as(code.name()).isFalse();
      assertThat(day.planned().expected()).as(code.name()).isFalse();
    }
    people.as("supervisor", () -> assertThat(tasks.find("FARM_DAYS_MISSING", placement)).isEmpty());
  }

  private int version(long placement, LocalDate day) {
    return Integer.parseInt(
        people.text(
            "SELECT COALESCE(MAX(version), 0) FROM attendance_day WHERE placement_id = ? AND day = ?",
            placement,
            day));
  }

  private FarmDays.Day onDay(String id, LocalDate day) {
    AtomicReference<FarmDays.Day> found = new AtomicReference<>();
    people.as(
        "farm",
        () ->
            found.set(
                days.days(day, day, AccessKind.LIST).stream()
                    .filter(one -> one.placement().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .on(day)));
    return found.get();
  }
}
