package no.greenwork.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.attendance.AttendanceCode;
import no.greenwork.attendance.AttendanceService;
import no.greenwork.attendance.AttendedPlacements;
import no.greenwork.attendance.DayCommand;
import no.greenwork.attendance.PlannedService;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SmallCells;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Statistics of attendance inside the server: as the days say, after every correction. */
@ArquillianTest
class PresenceIT {
  private static final String CODES =
      "('PRESENT', 'PARTIAL', 'SELF_CERTIFIED_SICK', 'SICK_NOTE', 'SICK_CHILD', 'WELFARE_OR_INTERVIEW', 'TREATMENT',"
          + " 'AGREED_LEAVE', 'ABSENT_UNNOTIFIED')";

  /** The days themselves, without anything of the product's. */
  private static final String DAYS =
      " FROM attendance_day d JOIN placement p ON p.id = d.placement_id WHERE d.version = (SELECT MAX(n.version)"
          + " FROM attendance_day n WHERE n.placement_id = d.placement_id AND n.day = d.day) AND d.code IN "
          + CODES
          + " AND p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL"
          + " AND d.day BETWEEN :first AND :last";

  @Inject private PresenceWork work;
  @Inject private PresenceFigures figures;
  @Inject private PlannedService planned;
  @Inject private AttendanceService attendance;
  @Inject private AttendedPlacements placements;
  @Inject private Database database;
  @Inject private Clock clock;

  private LocalDate lastMonth() {
    return clock.today().withDayOfMonth(1).minusMonths(1);
  }

  private static LocalDate end(LocalDate month) {
    return month.plusMonths(1).minusDays(1);
  }

  private List<Integer> raw(String sums, LocalDate month) {
    return database.read(
        h ->
            h.createQuery("SELECT " + sums + DAYS)
                .bind("first", month)
                .bind("last", end(month))
                .map((rs, ctx) -> List.of(rs.getInt(1), rs.getInt(2), rs.getInt(3)))
                .one());
  }

  private PresenceFilter of(LocalDate month) {
    return new PresenceFilter(month, end(month), null);
  }

  private PresenceRow total(LocalDate month) {
    return figures.table(PresenceDimension.WEEKDAY, of(month)).total();
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void everyMonthIsTheSumOfItsDays() {
    work.run();
    LocalDate month = lastMonth();
    placements.as(
        "directorate",
        () -> {
          for (int back = 0; back < 3; back++) {
            LocalDate one = month.minusMonths(back);
            List<Integer> days =
                raw(
                    "COUNT(*), SUM(d.code IN ('PRESENT', 'PARTIAL')), COUNT(DISTINCT p.participant_id)",
                    one);
            PresenceRow total = total(one);
            assertThat(List.of(total.days(), total.present(), total.persons()))
                .as(one.toString())
                .isEqualTo(days);
          }
        });
    assertThat(
            database.<Integer>read(
                h ->
                    h.createQuery(
                            "SELECT COUNT(*) FROM presence_figure WHERE persons < 5 OR month > :month")
                        .bind("month", month)
                        .mapTo(Integer.class)
                        .one()))
        .isZero();
    assertThat(work.run()).as("months that nothing has changed in").isZero();
  }

  @Test
  void aCorrectionIsInTheFiguresAfterTheNextCount() {
    LocalDate month = lastMonth();
    String id = placements.publicId(placements.running(month, null));
    work.run();
    placements.as("supervisor", () -> planned.asPlanned(List.of(id), month, end(month)));
    assertThat(work.run()).isOne();
    List<Integer> before = raw("COUNT(*), SUM(d.quarters), 0", month);
    placements.as(
        "directorate",
        () -> {
          assertThat(total(month).days()).isEqualTo(before.get(0));
          assertThat(total(month).quarters()).isEqualTo(before.get(1));
        });
    placements.as("supervisor", () -> takeBack(id, month));
    assertThat(work.run()).isOne();
    placements.as(
        "directorate",
        () ->
            assertThat(total(month).days())
                .isEqualTo(raw("COUNT(*), 0, 0", month).get(0))
                .isLessThan(before.get(0)));
  }

  /** The first of its working days that has a word. */
  private void takeBack(String id, LocalDate month) {
    String day =
        placements.text(
            "SELECT MIN(d.day) FROM attendance_day d JOIN placement p ON p.id = d.placement_id WHERE p.public_id = ? AND d.code = 'PRESENT'",
            id);
    attendance.register(
        new DayCommand(id, LocalDate.parse(day), AttendanceCode.NOT_REGISTERED, null, 1, 0));
  }

  @Test
  void farmsAndRegionsAreAsTheirDaysSayOrNotShown() {
    work.run();
    LocalDate month = lastMonth();
    Map<String, Integer> byFarm = byFarm(month);
    placements.as(
        "directorate",
        () -> {
          List<PresenceRow> farms = figures.table(PresenceDimension.FARM, of(month)).rows();
          assertThat(farms).anyMatch(row -> !row.shown());
          assertThat(farms).anyMatch(PresenceRow::shown);
          farms.stream()
              .filter(row -> row.shown() && !row.key().isEmpty())
              .filter(row -> farms.stream().filter(r -> r.key().equals(row.key())).count() == 1)
              .forEach(
                  row -> assertThat(row.days()).as(row.name()).isEqualTo(byFarm.get(row.key())));
          assertThat(farms.stream().filter(PresenceRow::shown))
              .allMatch(row -> row.persons() >= SmallCells.LEAST);
          assertThat(figures.table(PresenceDimension.REGION, of(month)).rows())
              .hasSizeGreaterThan(5);
        });
  }

  /** By where each person was last in the month. */
  private Map<String, Integer> byFarm(LocalDate month) {
    String last =
        "(SELECT s.farm_id FROM stay s WHERE s.placement_id = p.id AND s.valid_from <= :last ORDER BY s.valid_from DESC LIMIT 1)";
    return database.read(
        h ->
            h
                .createQuery(
                    "SELECT f.org_number, COUNT(*)"
                        + DAYS.replace(
                            " WHERE d.version",
                            " JOIN farm f ON f.id = " + last + " WHERE d.version")
                        + " GROUP BY f.org_number")
                .bind("first", month)
                .bind("last", end(month))
                .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Test
  void everybodyIsAskedForTheirOwn() {
    work.run();
    PresenceFilter year = PresenceFilter.lastYear(clock.today(), null);
    placements.as(
        "coordinator",
        () -> {
          assertThat(figures.table(PresenceDimension.REGION, year).rows())
              .extracting(PresenceRow::key)
              .containsExactly("5700");
          assertThat(figures.table(PresenceDimension.PROVIDER, year).rows()).isNotEmpty();
          assertThat(figures.regions()).isEmpty();
          assertThat(figures.trend(year)).hasSize(PresenceFigures.TREND);
          assertThatThrownBy(
                  () ->
                      figures.table(
                          PresenceDimension.FARM,
                          new PresenceFilter(year.from(), year.to(), "0300")))
              .isInstanceOf(NotFound.class);
        });
    placements.as(
        "provider",
        () ->
            assertThat(figures.table(PresenceDimension.PROVIDER, year).rows())
                .extracting(PresenceRow::key)
                .containsExactly(own()));
    for (String other : List.of("caseworker", "supervisor", "farm", "handler", "admin")) {
      placements.as(
          other,
          () ->
              assertThatThrownBy(() -> figures.table(PresenceDimension.MEASURE, year))
                  .as(other)
                  .isInstanceOf(Forbidden.class));
    }
  }

  private String own() {
    return placements.text(
        "SELECT v.org_number FROM provider v JOIN user_grant g ON g.provider_id = v.id JOIN app_user u ON u.id = g.user_id WHERE u.user_name = 'provider'");
  }
}
