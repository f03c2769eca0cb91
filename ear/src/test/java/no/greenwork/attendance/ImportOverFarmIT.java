package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import no.greenwork.audit.AccessKind;
import no.greenwork.job.RowOutcome;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A time system's file knows nothing of what a farm has said: where they differ it is shown. */
@ArquillianTest
class ImportOverFarmIT {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final String SUBJECT =
      "SELECT CAST(CONV(LEFT(MD5(CONCAT(CAST(? AS CHAR), '-', CAST(? AS CHAR))), 15), 16, 10) AS SIGNED)";

  @Inject private AttendanceService service;
  @Inject private AttendanceQueries queries;
  @Inject private FarmDayService farm;
  @Inject private TaskQueries tasks;
  @Inject private AttendedPlacements placements;

  private long internal;
  private String id;

  @BeforeEach
  void somebody() {
    internal = placements.running(LocalDate.of(2026, 10, 1), null);
    id = placements.publicId(internal);
  }

  private void said(FarmMark mark) {
    placements.as("farm", () -> farm.register(List.of(FarmTap.now(id, MONDAY, mark, null, 0))));
  }

  private void imported(String code, String hours) {
    assertThat(placements.imported("provider", id, MONDAY, code, hours).kind())
        .isEqualTo(RowOutcome.Kind.APPLIED);
  }

  private void answered(AttendanceCode code, int seen) {
    placements.as(
        "supervisor", () -> service.register(new DayCommand(id, MONDAY, code, null, seen, 1)));
  }

  /** In the sheet, and as a task. */
  private void assertDiffers(boolean differs) {
    long subject = Long.parseLong(placements.text(SUBJECT, internal, MONDAY));
    placements.as(
        "supervisor",
        () -> {
          MonthRow.MonthDay day =
              queries.of(id, MONDAY, AccessKind.DETAIL).days().get(MONDAY.getDayOfMonth() - 1);
          assertThat(day.entry().act()).isEqualTo(Entry.Act.IMPORTED);
          assertThat(day.clash()).isEqualTo(differs);
          assertThat(tasks.find("FARM_DIFFERS", subject).isPresent()).isEqualTo(differs);
        });
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void presenceOverAFarmsNotNotifiedIsShownUntilItIsSettled() {
    said(FarmMark.ABSENT_NOT_NOTIFIED);
    imported("PRESENT", "6");
    assertDiffers(true);
    imported("PRESENT", "6.5");
    assertDiffers(true);
    answered(AttendanceCode.TREATMENT, 3);
    imported("SICK_NOTE", "");
    assertDiffers(false);
    imported("PRESENT", "6");
    assertDiffers(true);
  }

  @Test
  void otherHoursThanTheFarmsAreShownAndTheSameAreNot() {
    said(FarmMark.PRESENT);
    imported("PRESENT", "5");
    assertDiffers(true);
    imported("PRESENT", "6");
    assertDiffers(false);
  }

  /** What stands there from before the stay was shortened. */
  @Test
  void outsideTheStaysAFileEmptiesADayAndWritesNone() {
    imported("PRESENT", "6");
    placements.sql("UPDATE stay SET valid_to = ? WHERE placement_id = ?", MONDAY, internal);
    assertThat(placements.imported("provider", id, MONDAY, "SICK_NOTE", "").kind())
        .isEqualTo(RowOutcome.Kind.WRONG);
    imported("NOT_REGISTERED", "");
    assertThat(placements.imported("provider", id, MONDAY.plusDays(1), "NOT_REGISTERED", "").kind())
        .isEqualTo(RowOutcome.Kind.WRONG);
  }

  @Test
  void aSystemThatIsNotShownTheFarmsWordOpensNoDifferenceThatWasSettled() {
    said(FarmMark.ABSENT_NOT_NOTIFIED);
    answered(AttendanceCode.TREATMENT, 1);
    written(AttendanceCode.SICK_NOTE, null, 2);
    assertThat(isClash()).isFalse();
    written(AttendanceCode.PRESENT, 24, 3);
    assertThat(isClash()).isTrue();
  }

  private void written(AttendanceCode code, Integer quarters, int seen) {
    placements.as(
        "provider",
        () ->
            service.register(
                new DayCommand(id, MONDAY, code, quarters, seen, DayCommand.NOT_SHOWN)));
  }

  private boolean isClash() {
    AtomicBoolean clash = new AtomicBoolean();
    placements.as(
        "supervisor",
        () ->
            clash.set(
                queries
                    .of(id, MONDAY, AccessKind.DETAIL)
                    .days()
                    .get(MONDAY.getDayOfMonth() - 1)
                    .clash()));
    return clash.get();
  }

  /** What the farm says after that is another word than the provider's. */
  @Test
  void aFileThatSaysTheSameConfirmsItAndOnce() {
    said(FarmMark.PRESENT);
    imported("PRESENT", "6");
    assertDiffers(false);
    assertThat(placements.imported("provider", id, MONDAY, "PRESENT", "6").kind())
        .isEqualTo(RowOutcome.Kind.UNCHANGED);
    placements.as(
        "farm",
        () ->
            farm.register(List.of(FarmTap.now(id, MONDAY, FarmMark.ABSENT_NOT_NOTIFIED, null, 1))));
    assertDiffers(true);
  }

  @Test
  void whatWasClearedAfterTheFarmHadSpokenIsNotAnswered() {
    said(FarmMark.ABSENT_NOT_NOTIFIED);
    answered(AttendanceCode.NOT_REGISTERED, 1);
    imported("PRESENT", "6");
    assertDiffers(true);
  }
}
