package no.greenwork.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import no.greenwork.attendance.AttendanceCode;
import no.greenwork.attendance.AttendanceService;
import no.greenwork.attendance.AttendedPlacements;
import no.greenwork.attendance.DayCommand;
import no.greenwork.attendance.FarmDayService;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.FarmTap;
import no.greenwork.plan.RunningPlacements;
import no.greenwork.shared.Clock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * As many people at a farm in a half-day as it has places, and one more: on a Saturday, which is
 * nobody's by the week. Others may have come all the same, so it is told how many places it needs.
 */
@ArquillianTest
class PlacesIT {
  private static final String PLACES = "UPDATE farm SET places_per_half_day = ? WHERE id = ?";

  @Inject private AttendanceService service;
  @Inject private FarmDayService farmDays;
  @Inject private AttendedPlacements placements;
  @Inject private RunningPlacements running;
  @Inject private DeviationTests deviations;
  @Inject private Clock clock;

  private LocalDate day;
  private long farm;
  private int places;
  private long first;
  private long second;

  @BeforeEach
  void oneIsThereByTheFarmsWord() {
    day = clock.today().minusDays(8).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    LocalDate start = clock.today().minusDays(30);
    first = placements.running(start, null);
    second = placements.running(start, null);
    farm = running.as("farm").grant().scopeId();
    places =
        Integer.parseInt(
            placements.text("SELECT places_per_half_day FROM farm WHERE id = ?", farm));
    said(first);
  }

  @AfterEach
  void restore() {
    placements.sql(PLACES, places, farm);
  }

  private void said(long id) {
    placements.as(
        "farm",
        () ->
            farmDays.register(
                List.of(FarmTap.now(placements.publicId(id), day, FarmMark.PRESENT, null, 0))));
  }

  private void written(long id, AttendanceCode code, Integer quarters, int seen, int farmSeen) {
    placements.as(
        "supervisor",
        () ->
            service.register(
                new DayCommand(placements.publicId(id), day, code, quarters, seen, farmSeen)));
  }

  private boolean over(int room) {
    placements.sql(PLACES, room, farm);
    boolean[] found = {false};
    placements.as(
        "provider", () -> found[0] = deviations.find("DAY_OVER_PLACES", farm, day).isPresent());
    return found[0];
  }

  /** The least number of places with which nobody was too many. */
  private int needed() {
    int room = 1;
    while (over(room)) {
      room++;
    }
    return room;
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void whatTheSupervisorWritesCountsLikeTheFarmsWordAndEverybodyOnce() {
    int before = needed();
    written(second, AttendanceCode.PARTIAL, 8, 0, 0);
    assertThat(over(before)).as("one more than there are places").isTrue();
    assertThat(over(before + 1)).as("exactly as many").isFalse();
    said(second);
    assertThat(needed()).as("said by both").isEqualTo(before + 1);
    written(first, AttendanceCode.SICK_NOTE, null, 1, 1);
    assertThat(needed()).as("away by the sheet").isEqualTo(before);
  }

  @Test
  void whatCameByFileCounts() {
    int before = needed();
    placements.sql(
        "INSERT INTO attendance_day (placement_id, day, version, code, quarters, act, written_by, written_at)"
            + " SELECT ?, ?, 1, 'PRESENT', 24, 'IMPORTED', u.id, UTC_TIMESTAMP() FROM app_user u WHERE u.user_name = 'provider'",
        second,
        day);
    assertThat(needed()).isEqualTo(before + 1);
  }

  @Test
  void eachHalfOfADayHasItsOwnRoom() {
    String pattern =
        "UPDATE week_pattern_slot SET weekday = 6, from_time = ?, to_time = ? WHERE placement_id = ? AND weekday >= 5";
    placements.sql(pattern, "09:00", "12:00", first);
    placements.sql(pattern, "12:00", "15:00", second);
    int before = needed();
    said(second);
    assertThat(needed()).as("one in each half").isEqualTo(before);
    placements.sql(pattern, "11:45", "15:00", second);
    assertThat(needed()).as("both before noon").isEqualTo(before + 1);
  }
}
