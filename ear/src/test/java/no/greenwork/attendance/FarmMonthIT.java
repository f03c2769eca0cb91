package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.greenwork.placement.PlacementScope;
import no.greenwork.plan.RunningPlacements;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Forbidden;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a farm reads of a month, and what it does not. */
@ArquillianTest
class FarmMonthIT {
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  @Inject private FarmMonthQueries months;
  @Inject private FarmDayService farm;
  @Inject private AttendanceService attendance;
  @Inject private AbsenceService absences;
  @Inject private AttendedPlacements placements;
  @Inject private RunningPlacements running;
  @Inject private Clock clock;

  private FarmMonth month(String account, LocalDate month) {
    AtomicReference<FarmMonth> found = new AtomicReference<>();
    placements.as(account, () -> found.set(months.shown(month)));
    return found.get();
  }

  private List<FarmMonth.Person> found(String account, LocalDate month, String id) {
    return month(account, month).people().stream()
        .filter(person -> person.placement().equals(id))
        .toList();
  }

  private FarmDays.Day on(String id, LocalDate day) {
    return found("farm", day, id).getFirst().days().get(day.getDayOfMonth() - 1);
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void whatTheFarmSaidAndWhatTheProviderWroteStandWithoutAnyReason() {
    String id = placements.publicId(placements.running(OCTOBER, null));
    placements.as(
        "farm", () -> farm.register(List.of(FarmTap.now(id, MONDAY, FarmMark.PRESENT, 20, 0))));
    placements.as(
        "supervisor",
        () -> {
          attendance.register(
              new DayCommand(id, MONDAY.plusDays(1), AttendanceCode.SICK_NOTE, null, 0, 0));
          attendance.register(
              new DayCommand(id, MONDAY.plusDays(2), AttendanceCode.PARTIAL, 10, 0, 0));
          absences.away(id, LocalDate.of(2026, 11, 26), null, AttendanceCode.SICK_CHILD);
        });
    FarmMonth.Person person = found("farm", MONDAY, id).getFirst();
    assertThat(person.present()).isEqualTo(2);
    assertThat(person.quarters()).isEqualTo(30);
    assertThat(person.called()).isNotBlank();
    assertThat(on(id, MONDAY.plusDays(1)).stands()).isEqualTo(FarmMark.ABSENT_NOTIFIED);
    assertThat(person.notices())
        .containsExactly(new Notice(LocalDate.of(2026, 11, 26), null, null));
    assertThat(person.toString()).doesNotContain("SICK");
  }

  @Test
  void onlyDaysOfTheStayAreToldAndAnotherFarmIsToldNothing() {
    long placement = placements.running(OCTOBER, null);
    String id = placements.publicId(placement);
    placements.as(
        "farm", () -> farm.register(List.of(FarmTap.now(id, MONDAY, FarmMark.PRESENT, 24, 0))));
    assertThat(found("farm2", MONDAY, id)).isEmpty();
    placements.leaveFarm(placement, MONDAY);
    assertThat(on(id, MONDAY.minusDays(3)).planned().kind()).isEqualTo(DayKind.EXPECTED);
    assertThat(on(id, MONDAY).planned().kind()).isEqualTo(DayKind.OUTSIDE);
    assertThat(on(id, MONDAY).stands()).isEqualTo(FarmMark.NONE);
    assertThat(found("farm", MONDAY.plusMonths(1), id)).isEmpty();
  }

  @Test
  void aStayThatWasOverFortyDaysAgoIsGoneAlsoOfSomebodyWhoCameBack() {
    LocalDate start = clock.today().minusDays(120);
    LocalDate back = clock.today().minusDays(5);
    long placement = placements.running(start, null);
    String id = placements.publicId(placement);
    LocalDate left = clock.today().minusDays(PlacementScope.TAIL_DAYS);
    assertThat(found("farm", start, id)).hasSize(1);
    placements.leaveFarm(placement, left);
    assertThat(found("farm", start, id)).isEmpty();
    placements.sql(
        "UPDATE stay SET valid_to = ? WHERE placement_id = ? AND farm_id IS NULL", back, placement);
    running.stay(placement, back, null);
    assertThat(found("farm", clock.today(), id)).hasSize(1);
    assertThat(found("farm", start, id)).isEmpty();
  }

  @Test
  void theLogSaysWhoWasShownAndWhoWasPrinted() {
    String id = placements.publicId(placements.running(OCTOBER, null));
    placements.as(
        "farm",
        () -> {
          months.shown(MONDAY);
          months.printed(MONDAY);
        });
    assertThat(
            placements.text(
                "SELECT COUNT(*) FROM access_log l JOIN placement p ON p.participant_id = l.participant_id AND p.public_id = l.record_ref"
                    + " JOIN app_user u ON u.id = l.user_id AND u.user_name = 'farm' WHERE l.kind = 'PRINT' AND p.public_id = ?",
                id))
        .isEqualTo("1");
    assertThat(
            placements.text(
                "SELECT COUNT(*) > 0 FROM access_log l JOIN placement p ON FIND_IN_SET(p.participant_id, l.shown_ids) > 0"
                    + " JOIN app_user u ON u.id = l.user_id AND u.user_name = 'farm' WHERE l.kind = 'LIST' AND p.public_id = ?",
                id))
        .isEqualTo("1");
  }

  @Test
  void whoIsOfNoFarmReadsNoFarmsMonth() {
    for (String account : List.of("supervisor", "provider", "caseworker", "admin")) {
      placements.as(
          account,
          () -> {
            assertThatThrownBy(() -> months.shown(MONDAY)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> months.printed(MONDAY)).isInstanceOf(Forbidden.class);
          });
    }
  }
}
