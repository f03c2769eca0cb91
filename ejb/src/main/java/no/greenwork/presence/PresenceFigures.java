package no.greenwork.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.statement.Query;

/**
 * How much of the days people were there, of the acting user's own region or provider, or of the
 * country. Everything is a sum of cells of months that everybody may see who sees any, so that
 * neither two periods nor two users' tables laid beside each other give away another cell.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PRESENCE)
public class PresenceFigures {
  /** Months of the trend. */
  public static final int TREND = 24;

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** A month with its sum. */
  public record MonthRow(LocalDate month, @Nested PresenceRow row) {}

  /** A region by its number and name. */
  public record Region(String number, String name) {}

  /**
   * @throws NotFound if the region is another than the coordinator's own
   */
  public PresenceTable table(PresenceDimension by, PresenceFilter filter) {
    PresenceSql.Form form = PresenceSql.rows(by, own(filter));
    return new PresenceTable(
        read(form, filter, q -> q.mapTo(PresenceRow.class).list()),
        read(
            new PresenceSql.Form(own(filter), Division.WHOLE, PresenceSql.TOTAL),
            filter,
            q -> q.mapTo(PresenceRow.class).one()));
  }

  /** The last 24 months that are over, each of them, of the filter's region. */
  public List<PresenceTable.Month> trend(PresenceFilter filter) {
    PresenceFilter months = PresenceFilter.last(TREND, clock.today(), filter.region());
    Map<LocalDate, PresenceRow> found =
        read(
            new PresenceSql.Form(own(filter), Division.WHOLE, PresenceSql.TREND),
            months,
            q ->
                q.mapTo(MonthRow.class).stream()
                    .collect(Collectors.toMap(MonthRow::month, MonthRow::row)));
    return months
        .from()
        .datesUntil(months.to(), Period.ofMonths(1))
        .map(m -> new PresenceTable.Month(m, found.getOrDefault(m, PresenceRow.NOTHING)))
        .toList();
  }

  /** Of which there are figures, latest first. */
  public List<Integer> years() {
    return database.read(h -> h.createQuery(PresenceSql.YEARS).mapTo(Integer.class).list());
  }

  /** Those that the user can choose among, by number; none for whoever has one only. */
  public Map<String, String> regions() {
    Map<String, String> names = new LinkedHashMap<>();
    if (current.get().is(Role.DIRECTORATE)) {
      database
          .read(h -> h.createQuery(PresenceSql.REGION_NAMES).mapTo(Region.class).list())
          .forEach(region -> names.put(region.number(), region.name()));
    }
    return names;
  }

  private Level own(PresenceFilter filter) {
    return PresenceSql.own(current.get(), filter.region());
  }

  private <T> T read(PresenceSql.Form form, PresenceFilter filter, Function<Query, T> rows) {
    Actor actor = current.get();
    boolean foreign =
        actor.is(Role.REGION_COORDINATOR)
            && filter.region() != null
            && !filter.region().equals(actor.grant().scopeKey());
    if (foreign) {
      throw new NotFound();
    }
    SqlPart scope = PresenceSql.scope(actor, filter.region());
    return database.read(
        h ->
            rows.apply(
                h.createQuery(form.sql())
                    .define("scope", scope.sql())
                    .bindMap(scope.binds())
                    .bind("level", form.level().name())
                    .bind("division", form.division().name())
                    .bind("from", filter.from())
                    .bind("to", filter.to())));
  }
}
