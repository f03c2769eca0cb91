package no.greenwork.task;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.attendance.AttendedPlacements;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Clock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long after the end of a placement a caseworker is asked for something, by the day. */
@ArquillianTest
class LongOverIT {
  private static final String REPORT =
      "INSERT INTO final_report (id, placement_id, number, at, on_date, user_id, last_day, plan_number, worked,"
          + " recommendation, known) SELECT id, id, 1, UTC_TIMESTAMP(6), valid_to, referred_by,"
          + " valid_to - INTERVAL 1 DAY, 0, 'x', 'x', '' FROM placement WHERE id = ?";

  private static final String SHEET =
      "INSERT INTO attendance_sheet (placement_id, month, state, submitted_on) SELECT id,"
          + " LAST_DAY(valid_to - INTERVAL 1 MONTH - INTERVAL 1 DAY) + INTERVAL 1 DAY, 'SUBMITTED', valid_to FROM placement WHERE id = ?";

  private static final String SHEET_SUBJECT =
      "SELECT CAST(CONV(LEFT(MD5(CONCAT(placement_id, '-', month)), 15), 16, 10) AS SIGNED)"
          + " FROM attendance_sheet WHERE placement_id = ?";

  @Inject private TaskQueries tasks;
  @Inject private AttendedPlacements placements;
  @Inject private Clock clock;

  /** Over since so many days, with a final report that nobody has read and a sheet to decide on. */
  private long over(int days) {
    LocalDate end = clock.today().minusDays(days);
    long id = placements.running(end.minusMonths(5), end);
    placements.sql(REPORT, id);
    placements.sql(SHEET, id);
    return id;
  }

  private boolean asksToRead(long id) {
    return tasks.find("FINAL_REPORT_TO_READ", id).isPresent();
  }

  private boolean asksToDecide(long id) {
    return tasks
        .find("SHEET_TO_APPROVE", Long.parseLong(placements.text(SHEET_SUBJECT, id)))
        .isPresent();
  }

  private List<Long> sheetsToDecide() {
    return tasks
        .page(new TaskFilter(true, false, "SHEET_TO_APPROVE", null), null, 10_000)
        .items()
        .stream()
        .map(Task::placementId)
        .toList();
  }

  private void asCaseworker(Runnable work) {
    placements.as("caseworker", work);
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void readingIsAskedForUntilTheDayBeforeAndADecisionAboutASheetForEver() {
    long last = over(PlacementScope.ASKED_DAYS - 1);
    long first = over(PlacementScope.ASKED_DAYS);
    long old = over(PlacementScope.ASKED_DAYS + 700);
    asCaseworker(
        () -> {
          assertThat(asksToRead(last)).as("a day before").isTrue();
          assertThat(asksToRead(first)).as("on the day").isFalse();
          assertThat(asksToRead(old)).isFalse();
          assertThat(asksToDecide(last)).isTrue();
          assertThat(asksToDecide(first)).isTrue();
          assertThat(asksToDecide(old)).isTrue();
        });
  }

  @Test
  void aSheetIsAskedAboutOnce() {
    long last = over(PlacementScope.ASKED_DAYS - 1);
    long first = over(PlacementScope.ASKED_DAYS);
    asCaseworker(() -> assertThat(sheetsToDecide()).containsOnlyOnce(last).containsOnlyOnce(first));
  }
}
