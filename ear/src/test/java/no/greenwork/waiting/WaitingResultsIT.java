package no.greenwork.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.attendance.AttendedPlacements;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.SmallCells;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What came of waiting, inside the server, beside the placements and the ledger themselves. */
@ArquillianTest
class WaitingResultsIT {
  @Inject private WaitingResults results;
  @Inject private VacancyWork work;
  @Inject private AttendedPlacements placements;
  @Inject private Database database;
  @Inject private Clock clock;

  private int year() {
    return clock.today().getYear();
  }

  private int number(String sql, Object... values) {
    return Integer.parseInt(placements.text(sql, values));
  }

  @Test
  void theWholeIsEverybodyWhoWasTakenInAndNobodyIsRecognised() {
    int accepted =
        number(
            "SELECT COUNT(*) FROM placement WHERE YEAR(accepted_on) = ? AND accepted_on < ? AND referred_on <= accepted_on"
                + " AND not_relevant_on IS NULL AND error_on IS NULL",
            year(),
            clock.today().withDayOfMonth(1));
    placements.as(
        "directorate",
        () -> {
          for (WaitingDimension by : WaitingDimension.values()) {
            WaitingTable table = results.waits(by, year(), null);
            assertThat(table.total().all().people()).as(by.code()).isEqualTo(accepted);
            table.rows().forEach(WaitingResultsIT::assertNobodyIsRecognised);
          }
        });
  }

  @Test
  void whoWasTakenInTwiceInAYearCountsOnceTowardsWhatIsShown() {
    LocalDate month = clock.today().withDayOfMonth(1).minusMonths(1);
    long first = placements.running(month, month.plusDays(3));
    long second = placements.running(month.plusDays(5), month.plusDays(9));
    placements.sql(
        "UPDATE placement p JOIN placement q ON q.id = ? SET p.participant_id = q.participant_id WHERE p.id = ?",
        first,
        second);
    LocalDate year = month.withDayOfYear(1);
    List<WaitingTable.Taken> taken =
        database.read(
            h ->
                h.createQuery(WaitingResultSql.TAKEN)
                    .bind("first", year)
                    .bind("after", year.plusYears(1))
                    .bind("month", month.plusMonths(1))
                    .mapTo(WaitingTable.Taken.class)
                    .list());
    int people =
        number(
            "SELECT COUNT(DISTINCT participant_id) FROM placement WHERE YEAR(accepted_on) = ? AND accepted_on < ?"
                + " AND referred_on <= accepted_on AND not_relevant_on IS NULL AND error_on IS NULL",
            year.getYear(),
            month.plusMonths(1));
    assertThat(taken.stream().mapToInt(WaitingTable.Taken::counted).sum()).isEqualTo(people);
    assertThat(taken.stream().mapToInt(WaitingTable.Taken::people).sum()).isGreaterThan(people);
  }

  private static void assertNobodyIsRecognised(WaitingRow row) {
    assertThat(row.ways().values()).allMatch(wait -> wait.people() >= SmallCells.LEAST);
    assertThat(row.all() == null || row.ways().size() != Way.values().length - 1).isTrue();
    assertThat(row.passed() == null || row.passed().people() >= SmallCells.LEAST).isTrue();
  }

  @Test
  void thePlacesThatStandEmptyAreThoseThatNobodyOccupies() {
    work.run();
    assertThat(work.run()).as("changed though nothing has happened").isZero();
    LocalDate today = clock.today();
    String free =
        "SELECT SUM(GREATEST(0, x.agreed - x.used)) FROM (SELECT a.provider_id, a.region_number, a.measure_code,"
            + " SUM(a.places * 2) AS agreed, SUM((SELECT COALESCE(SUM(u.halves), 0) FROM place_use u WHERE u.agreement_id = a.id"
            + " AND u.valid_from <= ? AND (u.valid_to IS NULL OR u.valid_to > ?))) AS used FROM agreement a"
            + " WHERE a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to > ?)"
            + " GROUP BY a.provider_id, a.region_number, a.measure_code) x";
    int empty = number(free, today, today, today, today);
    placements.as(
        "directorate",
        () -> {
          EmptyTable nation = results.empty(WaitingDimension.REGION, year(), null);
          assertThat(nation.total().standing()).isEqualTo(empty);
          assertThat(nation.rows().stream().mapToInt(EmptyRow::standing).sum()).isEqualTo(empty);
          assertThat(nation.total().taken()).isPositive();
          EmptyTable own = results.empty(WaitingDimension.PROVIDER, year(), "5700");
          assertThat(own.total().standing())
              .isEqualTo(
                  nation.rows().stream()
                      .filter(row -> row.key().equals("5700"))
                      .findFirst()
                      .orElseThrow()
                      .standing());
        });
  }

  @Test
  void reasonsAreReadByTheProviderAlone() {
    int passings =
        number(
            "SELECT COUNT(DISTINCT o.id) FROM place_offer o JOIN place_passing g ON g.offer_id = o.id JOIN agreement a"
                + " ON a.id = o.agreement_id JOIN provider v ON v.id = a.provider_id JOIN user_grant ug ON ug.provider_id = v.id"
                + " JOIN app_user u ON u.id = ug.user_id WHERE u.user_name = 'provider' AND YEAR(o.offered_on) = ?",
            year());
    placements.as("provider", () -> assertThat(results.reasons(year())).hasSize(passings));
    for (String other : List.of("coordinator", "directorate")) {
      placements.as(other, () -> assertThat(results.reasons(year())).as(other).isEmpty());
    }
  }

  @Test
  void otherRolesHaveNoneOfIt() {
    for (String other : List.of("caseworker", "supervisor", "farm", "handler", "admin")) {
      placements.as(
          other,
          () -> {
            assertThatThrownBy(() -> results.waits(WaitingDimension.REGION, 2026, null))
                .as(other)
                .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> results.empty(WaitingDimension.REGION, 2026, null))
                .as(other)
                .isInstanceOf(Forbidden.class);
          });
    }
  }
}
