package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.audit.AccessKind;
import no.greenwork.plan.RunningPlacements;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What lies beside a sheet's own days is counted when it is sent, and looked at before it is
 * approved.
 */
@ArquillianTest
class OfferAndRoomIT {
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final LocalDate END = LocalDate.of(2026, 10, 31);
  private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 17);
  private static final String PLACES = "UPDATE farm SET places_per_half_day = ? WHERE id = ?";

  @Inject private AttendanceService service;
  @Inject private AttendanceQueries queries;
  @Inject private SheetQueries waitingSheets;
  @Inject private PlannedService planned;
  @Inject private AbsenceService absences;
  @Inject private SheetService sheets;
  @Inject private SheetDecisionService decisions;
  @Inject private AttendedPlacements placements;
  @Inject private RunningPlacements running;

  private static SheetRef ref(String id, int seen) {
    return new SheetRef(id, OCTOBER, seen);
  }

  private void send(String id) {
    placements.as(
        "supervisor",
        () -> assertThat(sheets.submit(List.of(ref(id, 0))).getFirst().isDone()).isTrue());
  }

  private MonthRow seen(String id) {
    MonthRow[] row = new MonthRow[1];
    placements.as("caseworker", () -> row[0] = queries.of(id, OCTOBER, AccessKind.DETAIL));
    return row[0];
  }

  private void toLookAt(String id) {
    placements.as(
        "caseworker",
        () ->
            assertThat(decisions.approve(List.of(ref(id, 1))).getFirst().code())
                .isEqualTo("LOOK_FIRST"));
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void fewerHoursThanTheMeasureOffersAreOneDeviation() {
    long internal = placements.running(OCTOBER, null);
    placements.sql(
        "UPDATE week_pattern_slot SET to_time = '14:45' WHERE placement_id = ? AND weekday = 5",
        internal);
    String id = placements.publicId(internal);
    placements.as("supervisor", () -> planned.asPlanned(List.of(id), OCTOBER, END));
    send(id);
    assertThat(seen(id).sheet().deviations()).isEqualTo(1);
    assertThat(seen(id).beside().underOffer()).isTrue();
    toLookAt(id);
  }

  /** Away on all other days, on a day on which nobody else comes. */
  private String there() {
    String id = placements.publicId(placements.running(OCTOBER, null));
    placements.as(
        "supervisor",
        () -> {
          absences.away(id, OCTOBER, END, AttendanceCode.SICK_NOTE);
          service.register(new DayCommand(id, SATURDAY, AttendanceCode.PRESENT, 24, 0, 0));
        });
    return id;
  }

  @Test
  void aDayWithMorePeopleThanPlacesIsOneDeviation() {
    String exact = there();
    String over = there();
    long farm = running.as("farm").grant().scopeId();
    String places = placements.text("SELECT places_per_half_day FROM farm WHERE id = ?", farm);
    try {
      placements.sql(PLACES, 2, farm);
      send(exact);
      placements.sql(
          "UPDATE attendance_sheet s JOIN placement p ON p.id = s.placement_id SET s.sampled = FALSE WHERE p.public_id = ?",
          exact);
      placements.sql(PLACES, 1, farm);
      send(over);
      assertThat(seen(exact).sheet().deviations()).isZero();
      assertThat(seen(over).sheet().deviations()).isEqualTo(1);
      assertThat(seen(over).beside().overPlaces()).containsExactly(SATURDAY);
      toLookAt(over);
      toLookAt(exact); // it has become one day too many since it was sent
      placements.as(
          "caseworker",
          () -> {
            List<WaitingSheet> waiting =
                waitingSheets.waiting().stream()
                    .filter(sheet -> sheet.ref().equals(ref(exact, 1)))
                    .toList();
            assertThat(waiting).singleElement().returns(false, WaitingSheet::toLookAt);
            assertThat(waitingSheets.overtaken(waiting)).containsExactly(waiting.getFirst().key());
          });
      placements.sql(PLACES, 2, farm);
      placements.as(
          "caseworker",
          () -> assertThat(decisions.approve(List.of(ref(exact, 1))).getFirst().isDone()).isTrue());
    } finally {
      placements.sql(PLACES, places, farm);
    }
  }
}
