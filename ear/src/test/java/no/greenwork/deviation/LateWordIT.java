package no.greenwork.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.greenwork.attendance.AttendanceCode;
import no.greenwork.attendance.AttendanceService;
import no.greenwork.attendance.AttendedPlacements;
import no.greenwork.attendance.DayCommand;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.FarmTap;
import no.greenwork.attendance.FarmTapService;
import no.greenwork.attendance.LateTap;
import no.greenwork.attendance.LateTapQueries;
import no.greenwork.attendance.PlannedService;
import no.greenwork.attendance.SheetDecisionService;
import no.greenwork.attendance.SheetQueries;
import no.greenwork.attendance.SheetRef;
import no.greenwork.attendance.SheetService;
import no.greenwork.attendance.TapReceipt;
import no.greenwork.attendance.WaitingSheet;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;
import no.greenwork.task.Task;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a farm said without a network and that came after the sheet, or long after its day. */
@ArquillianTest
class LateWordIT {
  private static final String KIND = "FARM_SAID_AFTER_LOCK";

  @Inject private AttendanceService service;
  @Inject private PlannedService planned;
  @Inject private SheetService sheets;
  @Inject private SheetDecisionService decisions;
  @Inject private FarmTapService farm;
  @Inject private LateTapQueries late;
  @Inject private SheetQueries waiting;
  @Inject private AttendedPlacements placements;
  @Inject private DeviationTests deviations;
  @Inject private Clock clock;

  /** The month before the last, so that its days are older than any deviation's. */
  private LocalDate month() {
    return clock.today().withDayOfMonth(1).minusMonths(2);
  }

  /** A day on which somebody who comes from Monday to Friday comes. */
  private LocalDate day() {
    LocalDate day = month().plusDays(12);
    return day.getDayOfWeek().getValue() > 5 ? day.plusDays(2) : day;
  }

  private SheetRef ref(String id, int seen) {
    return new SheetRef(id, month(), seen);
  }

  private TapReceipt sent(String id, FarmMark mark, Integer quarters) {
    TapReceipt[] receipt = new TapReceipt[1];
    FarmTap tap =
        new FarmTap(
            id,
            day(),
            mark,
            quarters,
            0,
            UUID.randomUUID(),
            "farm",
            clock.now().minus(Duration.ofDays(1)),
            "phone-1");
    placements.as(
        "farm", () -> receipt[0] = farm.receive(List.of(tap), null).receipts().getFirst());
    return receipt[0];
  }

  /** Of a month in which the person was there as planned, which NAV has approved. */
  private long approved() {
    long id = placements.running(month(), null);
    String publicId = placements.publicId(id);
    placements.as(
        "supervisor",
        () -> {
          planned.asPlanned(List.of(publicId), month(), month().plusMonths(1).minusDays(1));
          sheets.submit(List.of(ref(publicId, 0)));
        });
    placements.as(
        "caseworker",
        () -> {
          decisions.looked(ref(publicId, 1));
          decisions.approve(List.of(ref(publicId, 1)));
        });
    return id;
  }

  private void open(String account, long id, boolean expected) {
    placements.as(
        account,
        () -> assertThat(deviations.find(KIND, id, day()).isPresent()).isEqualTo(expected));
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void whatTheFarmSaysOfAnApprovedSheetIsTheSupervisorsUntilItIsOpenedToBeCorrected() {
    long id = approved();
    String publicId = placements.publicId(id);
    open("supervisor", id, false);
    assertThat(sent(publicId, FarmMark.ABSENT_NOT_NOTIFIED, null).code()).isEqualTo("LOCKED");
    placements.as(
        "supervisor",
        () -> {
          assertThat(deviations.find(KIND, id, day()).orElseThrow())
              .returns(
                  "/attendance/sheet?placement="
                      + publicId
                      + "&month="
                      + month().toString().substring(0, 7),
                  Task::path);
          assertThat(late.of(publicId, month()))
              .singleElement()
              .returns(day(), LateTap::day)
              .returns(FarmMark.ABSENT_NOT_NOTIFIED, LateTap::mark);
          sheets.correct(ref(publicId, 2), "The farm says that they were away");
          assertThat(deviations.find(KIND, id, day())).isEmpty();
          assertThat(late.of(publicId, month())).as("to correct it by").hasSize(1);
          service.register(
              new DayCommand(publicId, day(), AttendanceCode.ABSENT_UNNOTIFIED, null, 1, 0));
          assertThat(late.of(publicId, month())).isEmpty();
        });
  }

  @Test
  void sentOnceMoreTheSheetStandsAsItIs() {
    long id = approved();
    String publicId = placements.publicId(id);
    sent(publicId, FarmMark.ABSENT_NOT_NOTIFIED, null);
    placements.as("caseworker", () -> assertThat(late.of(publicId, month())).hasSize(1));
    placements.as(
        "provider2",
        () -> assertThatThrownBy(() -> late.of(publicId, month())).isInstanceOf(NotFound.class));
    placements.as(
        "supervisor",
        () -> {
          sheets.correct(ref(publicId, 2), "The farm says that they were away");
          sheets.submit(List.of(ref(publicId, 3)));
          assertThat(deviations.find(KIND, id, day())).isEmpty();
          assertThat(late.of(publicId, month())).isEmpty();
        });
  }

  @Test
  void aFarmThatSaysTheSameAsTheSheetAsksForNothing() {
    long id = approved();
    String publicId = placements.publicId(id);
    assertThat(sent(publicId, FarmMark.PRESENT, 20).code()).isEqualTo("LOCKED");
    open("supervisor", id, true);
    open("caseworker", id, false);
    assertThat(sent(publicId, FarmMark.PRESENT, 24).code()).isEqualTo("LOCKED");
    open("supervisor", id, false);
    assertThat(sent(publicId, FarmMark.PRESENT, 23).code()).isEqualTo("LOCKED");
    open("supervisor", id, true);
    assertThat(sent(publicId, FarmMark.PRESENT, null).code()).isEqualTo("LOCKED");
    open("supervisor", id, false);
  }

  private void approve(String publicId, int seen, String code) {
    placements.as(
        "caseworker",
        () ->
            assertThat(decisions.approve(List.of(ref(publicId, seen))).getFirst().code())
                .isEqualTo(code));
  }

  /** Of a sheet that nobody is to look at by itself. */
  private void overtaken(String publicId, boolean expected) {
    placements.as(
        "caseworker",
        () -> {
          List<WaitingSheet> one =
              waiting.waiting().stream()
                  .filter(sheet -> sheet.ref().equals(ref(publicId, 1)))
                  .toList();
          assertThat(one).singleElement().returns(false, WaitingSheet::toLookAt);
          assertThat(waiting.overtaken(one)).hasSize(expected ? 1 : 0);
        });
  }

  /** NAV hears of it before it decides; a farm that then says what the sheet says settles it. */
  @Test
  void whileNavHasTheSheetItIsLookedAtFirst() {
    long id = placements.running(month(), null);
    String publicId = placements.publicId(id);
    assertThat(sent(publicId, FarmMark.PRESENT, 24).kind()).isEqualTo(TapReceipt.Kind.RECEIVED);
    placements.as(
        "supervisor",
        () -> {
          planned.asPlanned(List.of(publicId), month(), month().plusMonths(1).minusDays(1));
          sheets.submit(List.of(ref(publicId, 0)));
        });
    placements.sql("UPDATE attendance_sheet SET sampled = FALSE WHERE placement_id = ?", id);
    overtaken(publicId, false);
    assertThat(sent(publicId, FarmMark.ABSENT_NOT_NOTIFIED, null).code()).isEqualTo("LOCKED");
    overtaken(publicId, true);
    approve(publicId, 1, "LOOK_FIRST");
    placements.as(
        "caseworker", () -> decisions.giveBack(ref(publicId, 1), "The farm says otherwise"));
    placements.as("supervisor", () -> assertThat(late.of(publicId, month())).hasSize(1));
    assertThat(sent(publicId, FarmMark.PRESENT, 24).kind()).isEqualTo(TapReceipt.Kind.RECEIVED);
    placements.as("supervisor", () -> assertThat(late.of(publicId, month())).isEmpty());
  }

  /** However long that takes; from the decision on it lasts as other deviations do. */
  @Test
  void theSupervisorIsToldForAsLongAsNavHasNotDecided() {
    long id = approvedLongAgo();
    received(id, 40);
    for (String state : List.of("SUBMITTED", "APPROVED")) {
      placements.sql(
          "UPDATE attendance_sheet SET state = ?, decided_on = ? WHERE placement_id = ?",
          state,
          state.equals("APPROVED") ? clock.today().minusDays(13) : null,
          id);
      open("supervisor", id, true);
    }
    placements.sql(
        "UPDATE attendance_sheet SET decided_on = ? WHERE placement_id = ?",
        clock.today().minusDays(15),
        id);
    open("supervisor", id, false);
  }

  /** At noon so many days before today. */
  private void received(long id, int daysAgo) {
    placements.sql(
        "INSERT INTO farm_tap (client_key, farm_id, placement, day, mark, seen, sent_by, received_at, outcome, code)"
            + " SELECT UNHEX(REPLACE(?, '-', '')), s.farm_id, p.public_id, ?, 'PRESENT', 0, u.id,"
            + " ?, 'REFUSED', 'LOCKED' FROM placement p JOIN stay s ON s.placement_id = p.id"
            + " JOIN app_user u ON u.user_name = 'farm' WHERE p.id = ?",
        UUID.randomUUID().toString(),
        day(),
        clock.today().minusDays(daysAgo).atTime(12, 0),
        id);
  }

  /** Approved long before the farm's word came. */
  private long approvedLongAgo() {
    long id = placements.running(month(), null);
    placements.sql(
        "INSERT INTO attendance_sheet (placement_id, month, state, version, submitted_on) VALUES (?, ?, 'APPROVED', 2, ?)",
        id,
        month(),
        month().plusMonths(1));
    placements.sql(
        "INSERT INTO attendance_day (placement_id, day, version, code, act, written_by, written_at)"
            + " SELECT ?, ?, 1, 'SICK_NOTE', 'SET', u.id, ? FROM app_user u WHERE u.user_name = 'supervisor'",
        id,
        day(),
        day().atStartOfDay());
    return id;
  }

  @Test
  void itIsATaskForAsLongAsTheRuleSays() {
    long old = approvedLongAgo();
    long young = approvedLongAgo();
    received(old, 16);
    received(young, 13);
    open("supervisor", old, false);
    open("supervisor", young, true);
  }

  @Test
  void aDayLongAgoCountsFromWhenTheFarmsWordCame() {
    long id = placements.running(month(), null);
    String publicId = placements.publicId(id);
    placements.as(
        "supervisor",
        () ->
            service.register(
                new DayCommand(publicId, day(), AttendanceCode.SICK_NOTE, null, 0, 0)));
    assertThat(sent(publicId, FarmMark.PRESENT, 24).kind()).isEqualTo(TapReceipt.Kind.DIFFERS);
    placements.as(
        "supervisor",
        () ->
            assertThat(deviations.find("FARM_DIFFERS", id, day()).orElseThrow().openedOn())
                .isAfter(clock.today().minusDays(14)));
  }
}
