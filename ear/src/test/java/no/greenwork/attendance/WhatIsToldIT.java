package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody's days tell by the way: by an order, by a refusal, by a stay of long ago. */
@ArquillianTest
class WhatIsToldIT {
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  @Inject private AttendanceService service;
  @Inject private AttendanceQueries queries;
  @Inject private PlannedService planned;
  @Inject private AbsenceService absences;
  @Inject private FarmDayService farm;
  @Inject private FarmPlannedService farmPlanned;
  @Inject private SheetService sheets;
  @Inject private SheetDecisionService decisions;
  @Inject private AttendedPlacements placements;
  @Inject private Clock clock;

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  private void hidden(long id, String familyName) {
    placements.protect(id, "STRICTLY_CONFIDENTIAL");
    placements.sql(
        "UPDATE participant x JOIN placement p ON p.participant_id = x.id SET x.family_name = ? WHERE p.id = ?",
        familyName,
        id);
  }

  @Test
  void whereSomebodyHiddenStandsInTheMonthTellsNothingOfTheirName() {
    long one = placements.running(OCTOBER, null);
    long other = placements.running(OCTOBER, null);
    String first = placements.publicId(Math.min(one, other));
    String second = placements.publicId(Math.max(one, other));
    hidden(Math.min(one, other), "Østby");
    hidden(Math.max(one, other), "Aas");
    placements.as(
        "supervisor",
        () -> {
          List<MonthRow> rows = queries.month(MONDAY, null).rows();
          assertThat(rows).extracting(MonthRow::placement).containsSubsequence(first, second);
          assertThat(rows.stream().map(row -> row.disclosure().showsName()).toList())
              .as("those who are hidden come first")
              .isSorted();
          assertThat(queries.month(MONDAY, first).rows())
              .extracting(MonthRow::placement)
              .contains(second)
              .doesNotContain(first);
          assertThat(queries.month(MONDAY, second).rows())
              .extracting(MonthRow::placement)
              .doesNotContain(first, second);
        });
  }

  @Test
  void whoIsToldWhatStandsIsInTheLog() {
    long id = placements.running(OCTOBER, null);
    String publicId = placements.publicId(id);
    String logged =
        "SELECT COUNT(*) FROM access_log l JOIN placement p ON p.participant_id = l.participant_id WHERE p.id = ?";
    placements.as(
        "supervisor",
        () ->
            service.register(
                new DayCommand(publicId, MONDAY, AttendanceCode.SICK_NOTE, null, 0, 0)));
    assertThat(placements.text(logged, id)).isEqualTo("0");
    placements.as(
        "supervisor",
        () ->
            assertThatThrownBy(
                    () ->
                        service.register(
                            new DayCommand(publicId, MONDAY, AttendanceCode.PRESENT, 24, -1, 0)))
                .isInstanceOf(DayClash.class));
    assertThat(placements.text(logged, id)).isEqualTo("1");
  }

  /** There until two months ago, and again since last week. */
  @Test
  void aFarmSaysNothingOfAStayThatIsItsNoMore() {
    LocalDate today = clock.today();
    LocalDate longAgo = LocalDate.of(2026, 9, 14);
    long id = placements.running(LocalDate.of(2026, 8, 3), null);
    placements.sql(
        "UPDATE stay SET valid_to = ? WHERE placement_id = ?", LocalDate.of(2026, 9, 21), id);
    placements.sql(
        "INSERT INTO stay (placement_id, valid_from, farm_agreement_id, farm_id)"
            + " SELECT s.placement_id, ?, s.farm_agreement_id, s.farm_id FROM stay s WHERE s.placement_id = ?",
        today.minusDays(7),
        id);
    String publicId = placements.publicId(id);
    placements.as(
        "farm",
        () -> {
          assertThat(
                  farm.register(
                      List.of(
                          FarmTap.now(publicId, longAgo, FarmMark.PRESENT, 24, 0),
                          FarmTap.now(publicId, MONDAY.plusDays(1), FarmMark.PRESENT, 24, 0))))
              .extracting(TapOutcome::code)
              .containsExactly("PERIOD", null);
          assertThat(farmPlanned.asPlanned(longAgo).filled())
              .extracting(FarmPlanned.Filled::placement)
              .doesNotContain(publicId);
        });
    assertThat(placements.count("farm_day", id)).isEqualTo(1);
  }

  /** Sick by a notice, there for three hours by the farm, and the notice taken back. */
  @Test
  void whatIsFilledAsPlannedSaysTheFarmsHours() {
    String id = placements.publicId(placements.running(OCTOBER, null));
    placements.as("supervisor", () -> absences.away(id, MONDAY, MONDAY, AttendanceCode.SICK_NOTE));
    placements.as(
        "farm", () -> farm.register(List.of(FarmTap.now(id, MONDAY, FarmMark.PRESENT, 12, 0))));
    placements.as(
        "supervisor",
        () -> {
          assertThat(day(id).clash()).isTrue();
          absences.back(id, MONDAY, MONDAY);
          planned.asPlanned(List.of(id), MONDAY, MONDAY);
          assertThat(day(id).entry())
              .returns(AttendanceCode.PARTIAL, Entry::code)
              .returns(12, Entry::quarters);
          assertThat(day(id).clash()).isFalse();
        });
  }

  private MonthRow.MonthDay day(String id) {
    return queries.of(id, MONDAY, AccessKind.DETAIL).days().get(MONDAY.getDayOfMonth() - 1);
  }

  @Test
  void whoHasLookedHasSeenWhatIsApproved() {
    String id = placements.publicId(placements.running(OCTOBER, null));
    placements.as(
        "supervisor",
        () -> {
          planned.asPlanned(List.of(id), OCTOBER, OCTOBER.plusDays(30));
          sheets.submit(List.of(new SheetRef(id, OCTOBER, 0)));
        });
    placements.as(
        "caseworker",
        () -> {
          decisions.looked(new SheetRef(id, OCTOBER, 1));
          decisions.hold(new SheetRef(id, OCTOBER, 1), clock.today().plusDays(3), "Spør");
          assertThat(sheet(id).lookedAt()).as("looked at before it was held").isFalse();
          decisions.giveBack(new SheetRef(id, OCTOBER, 2), "Feil");
          assertThatThrownBy(() -> decisions.looked(new SheetRef(id, OCTOBER, 3)))
              .as("the provider writes it")
              .isInstanceOf(Conflict.class);
        });
  }

  private Sheet sheet(String id) {
    return queries.of(id, OCTOBER, AccessKind.DETAIL).sheet();
  }
}
