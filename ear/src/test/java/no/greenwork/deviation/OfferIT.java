package no.greenwork.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import no.greenwork.attendance.AttendedPlacements;
import no.greenwork.shared.Clock;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A week pattern of AFT with exactly the thirty hours that are offered, and with fewer. */
@ArquillianTest
class OfferIT {
  @Inject private AttendedPlacements placements;
  @Inject private TaskQueries tasks;
  @Inject private Clock clock;

  private long id;

  @BeforeEach
  void fiveDaysOfSixHours() {
    id = placements.running(LocalDate.of(2026, 10, 1), null);
  }

  private void under(boolean expected) {
    placements.as(
        "supervisor",
        () -> assertThat(tasks.find("HOURS_UNDER_OFFER", id).isPresent()).isEqualTo(expected));
  }

  private void until(String weeks, int weekday, String time) {
    placements.sql(
        "UPDATE week_pattern_slot SET to_time = ? WHERE placement_id = ? AND weeks = ? AND weekday"
            + " = ?",
        time,
        id,
        weeks,
        weekday);
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void aQuarterLessThanTheOfferIsUnderIt() {
    under(false);
    until("EVERY", 5, "14:45");
    under(true);
    until("EVERY", 4, "15:15");
    under(false);
  }

  @Test
  void theOfferGoesByThePercentInForce() {
    placements.sql("UPDATE percent_entry SET percent = 50 WHERE placement_id = ?", id);
    for (int weekday = 1; weekday <= 5; weekday++) {
      until("EVERY", weekday, "12:00");
    }
    under(false);
    until("EVERY", 1, "11:45");
    under(true);
    placements.sql("UPDATE percent_entry SET percent = 49 WHERE placement_id = ?", id);
    under(false);
  }

  @Test
  void everyOtherWeekCountsHalf() {
    placements.sql(
        "UPDATE week_pattern_slot SET weeks = 'EVEN' WHERE placement_id = ? AND weekday = 5", id);
    under(true);
    placements.sql(
        "INSERT INTO week_pattern_slot (placement_id, valid_from, weeks, weekday, from_time, to_time)"
            + " SELECT placement_id, valid_from, 'ODD', weekday, from_time, to_time FROM week_pattern_slot"
            + " WHERE placement_id = ? AND weekday = 5",
        id);
    under(false);
    until("ODD", 5, "14:45");
    under(true);
    until("EVEN", 5, "15:15");
    under(false);
  }

  @Test
  void aRuleCountsFromItsFirstDay() {
    LocalDate tomorrow = clock.today().plusDays(1);
    placements.sql(
        "INSERT INTO attendance_rule (rule, measure_code, valid_from, rule_value) VALUES ('OFFER_QUARTERS', 'AFT', ?, 121)",
        tomorrow);
    try {
      under(false);
      placements.sql(
          "UPDATE attendance_rule SET valid_from = ? WHERE rule = 'OFFER_QUARTERS' AND valid_from = ?",
          clock.today(),
          tomorrow);
      under(true);
    } finally {
      placements.sql(
          "DELETE FROM attendance_rule WHERE rule = 'OFFER_QUARTERS' AND rule_value = 121");
    }
    under(false);
  }
}
