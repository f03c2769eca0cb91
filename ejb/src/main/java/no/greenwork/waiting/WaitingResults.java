package no.greenwork.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * What came of waiting in a year: how long people waited, how long places stood empty, who was
 * passed over. The same for everybody who sees any, of the whole country and whole years; reasons
 * for passing over are the provider's own to read.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_WAITING_TIMES)
public class WaitingResults {
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** A region by its number and name. */
  public record Region(String number, String name) {}

  /**
   * People are counted by months that are over, so that nobody who is taken in can be seen by
   * looking from one day to the next.
   *
   * @param year in which people were taken in or passed over
   * @param region whose rows are shown, or null for the country's
   */
  public WaitingTable waits(WaitingDimension by, int year, String region) {
    return WaitingTable.of(
        read(WaitingResultSql.TAKEN, year, q -> q.mapTo(WaitingTable.Taken.class).list()),
        read(WaitingResultSql.PASSED, year, q -> q.mapTo(WaitingTable.PassedOver.class).list()),
        by,
        region);
  }

  /** Places that were taken in the year, and those that stand empty, as counted last night. */
  public EmptyTable empty(WaitingDimension by, int year, String region) {
    String narrowed = region == null ? "1 = 1" : "a.region_number = :region";
    List<Vacancy> vacancies =
        read(
            WaitingResultSql.VACANCIES,
            year,
            q -> q.define("narrowed", narrowed).bind("region", region).mapTo(Vacancy.class).list());
    return EmptyTable.of(vacancies, clock.today(), by, region);
  }

  /** The acting provider's own, latest first, at most 200; nobody else's. */
  public List<PassingReason> reasons(int year) {
    return mayReadReasons()
        ? read(
            WaitingResultSql.REASONS,
            year,
            q ->
                q.bind("provider", current.get().grant().scopeId())
                    .mapTo(PassingReason.class)
                    .list())
        : List.of();
  }

  public boolean mayReadReasons() {
    return current.get().is(Role.PROVIDER_COORDINATOR);
  }

  /** In which anybody was taken in, latest first. */
  public List<Integer> years() {
    return read(WaitingResultSql.YEARS, 0, q -> q.mapTo(Integer.class).list());
  }

  public Map<String, String> regions() {
    Map<String, String> names = new LinkedHashMap<>();
    read(WaitingResultSql.REGIONS, 0, q -> q.mapTo(Region.class).list())
        .forEach(region -> names.put(region.number(), region.name()));
    return names;
  }

  /** The region that the user is of, whose rows are shown first; null for the country. */
  public String ownRegion() {
    return switch (current.get().role()) {
      case REGION_COORDINATOR -> current.get().grant().scopeKey();
      case PROVIDER_COORDINATOR ->
          database.read(
              h ->
                  h.createQuery("SELECT v.region_number FROM provider v WHERE v.id = :id")
                      .bind("id", current.get().grant().scopeId())
                      .mapTo(String.class)
                      .one());
      default -> null;
    };
  }

  private <T> List<T> read(String sql, int year, Function<Query, List<T>> rows) {
    return database.read(
        h ->
            rows.apply(
                h.createQuery(sql)
                    .configure(SqlStatements.class, c -> c.setUnusedBindingAllowed(true))
                    .bind("first", LocalDate.of(Math.max(1, year), 1, 1))
                    .bind("after", LocalDate.of(Math.max(1, year) + 1, 1, 1))
                    .bind("month", clock.today().withDayOfMonth(1))
                    .bind("today", clock.today())));
  }
}
