package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.participant.Disclosure;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.RecentCounts;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.statement.Query;

/** Lists and counts of the placements that the user may know of. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class PlacementQueries {
  private static final String SHOWN =
      "EXISTS (SELECT 1 FROM participant pt WHERE pt.id = p.participant_id AND NOT %s)";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Clock clock;
  @Inject private RecentCounts recent;

  /** A line of the counts. */
  public record StateCount(PlacementState state, int placements) {}

  /** Whether there is such a placement for this user; nothing of it is shown. */
  public boolean exists(String publicId) {
    SqlPart scope = PlacementScope.of(current.get(), clock.today());
    return database.read(
            h ->
                h.createQuery(
                        "SELECT COUNT(*) FROM placement p WHERE p.public_id = :id AND ("
                            + scope.sql()
                            + ")")
                    .bind("id", publicId)
                    .bindMap(scope.binds())
                    .mapTo(Integer.class)
                    .one())
        > 0;
  }

  /**
   * At most {@code limit} rows beyond the cursor, which may be null; whose names are shown is
   * logged.
   */
  public PlacementPage<PlacementRow> list(
      PlacementFilter filter, PlacementSort sort, PlacementCursor cursor, int limit) {
    Actor actor = reader();
    SqlPart where = where(actor, filter);
    boolean back = cursor != null && cursor.back();
    List<PlacementRecord> found = new ArrayList<>(records(where, sort, cursor, limit + 1));
    boolean more = found.size() > limit;
    if (more) {
      found.removeLast();
    }
    if (back) {
      Collections.reverse(found);
    }
    if (!actor.role().seesNoPerson()) {
      log.list(
          AccessKind.LIST,
          filter.text(),
          found.stream().map(PlacementRecord::participantId).distinct().toList());
    }
    PlacementDisclosure disclosure = new PlacementDisclosure(actor);
    return new PlacementPage<>(
        found.stream().map(r -> disclosure.row(r, false)).toList(),
        found.isEmpty() || !(more || back) ? null : cursor(sort, found.getLast(), false),
        found.isEmpty() || !(back ? more : cursor != null)
            ? null
            : cursor(sort, found.getFirst(), true));
  }

  /** A farm reads by {@link FarmPlacementQueries} alone. */
  private Actor reader() {
    if (current.get().is(Role.FARMER)) {
      throw new Forbidden();
    }
    return current.get();
  }

  private List<PlacementRecord> records(
      SqlPart where, PlacementSort sort, PlacementCursor cursor, int limit) {
    String beyond = cursor == null ? "" : " AND " + sort.beyond(cursor);
    String sql =
        PlacementSql.RECORD.formatted(where.sql() + beyond)
            + " ORDER BY "
            + sort.orderBy(cursor != null && cursor.back())
            + " LIMIT "
            + limit;
    Map<String, Object> binds = new HashMap<>(where.binds());
    if (cursor != null) {
      binds.put("cursor_id", cursor.id());
    }
    if (cursor != null && cursor.day() != null) {
      binds.put("cursor_day", cursor.day());
    }
    return query(sql, binds, q -> q.mapTo(PlacementRecord.class).list());
  }

  private static String cursor(PlacementSort sort, PlacementRecord row, boolean back) {
    LocalDate day = sort.column().endsWith("referred_on") ? row.referred() : row.start();
    return new PlacementCursor(day, row.id(), back).text();
  }

  /** The first few of each state by their first day, in one statement. */
  public Map<PlacementState, List<PlacementRow>> firstOfEach(PlacementFilter filter, int each) {
    Actor actor = reader();
    SqlPart where = PlacementScope.of(actor, clock.today()).and(filter.sql(clock.today()));
    String sql =
        PlacementSql.RECORD.formatted(PlacementSql.FIRST_OF_EACH.formatted(where.sql()))
            + " ORDER BY p.valid_from, p.id";
    Map<String, Object> binds = new HashMap<>(where.binds());
    binds.put("each", each);
    List<PlacementRecord> found = query(sql, binds, q -> q.mapTo(PlacementRecord.class).list());
    log.list(
        AccessKind.LIST,
        "first of " + filter.text(),
        found.stream().map(PlacementRecord::participantId).distinct().toList());
    PlacementDisclosure disclosure = new PlacementDisclosure(actor);
    return found.stream()
        .map(r -> disclosure.row(r, false))
        .collect(Collectors.groupingBy(PlacementRow::state));
  }

  /**
   * Those of these ids that exist for this user, by id.
   *
   * @param list what the log calls the list that they stand in
   */
  public Map<Long, PlacementRow> ofIds(Collection<Long> ids, String list) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Actor actor = current.get();
    SqlPart where = PlacementScope.of(actor, clock.today());
    String sql = PlacementSql.RECORD.formatted("p.id IN (<ids>) AND (" + where.sql() + ")");
    List<PlacementRecord> found =
        query(
            sql,
            where.binds(),
            q -> q.bindList("ids", List.copyOf(ids)).mapTo(PlacementRecord.class).list());
    if (!actor.role().seesNoPerson()) {
      log.list(
          AccessKind.LIST,
          list,
          found.stream().map(PlacementRecord::participantId).distinct().toList());
    }
    PlacementDisclosure disclosure = new PlacementDisclosure(actor);
    return found.stream()
        .collect(Collectors.toMap(PlacementRecord::id, r -> disclosure.row(r, false)));
  }

  /**
   * How many match the filter in each state, whatever states it names; at most 10 001 in all, and a
   * minute old at most.
   */
  public Map<PlacementState, Integer> countByState(PlacementFilter filter) {
    RecentCounts.Key key = counted(filter);
    return recent.of(key, () -> count(key.where()));
  }

  /** The same if it has been counted lately. */
  public Optional<Map<PlacementState, Integer>> knownByState(PlacementFilter filter) {
    return recent.known(counted(filter));
  }

  private RecentCounts.Key counted(PlacementFilter filter) {
    Actor actor = current.get();
    return new RecentCounts.Key(
        "placements", actor.grant().scope(), where(actor, filter.anyState()));
  }

  private SqlPart where(Actor actor, PlacementFilter filter) {
    SqlPart where = PlacementScope.of(actor, clock.today()).and(filter.sql(clock.today()));
    if (actor.role().seesNoPerson() && filter.asksWho()) {
      return where.and(SqlPart.NONE);
    }
    return actor.is(Role.CASEWORKER) && filter.asksWhere()
        ? where.and(new SqlPart(SHOWN.formatted(Disclosure.hiddenSql(actor)), Map.of()))
        : where;
  }

  private Map<PlacementState, Integer> count(SqlPart where) {
    Map<PlacementState, Integer> counts = new EnumMap<>(PlacementState.class);
    query(
            PlacementSql.COUNTS.formatted(where.sql()),
            where.binds(),
            q -> q.mapTo(StateCount.class).list())
        .forEach(c -> counts.put(c.state(), c.placements()));
    return counts;
  }

  private <T> T query(String sql, Map<String, Object> binds, Function<Query, T> read) {
    Map<String, Object> all = new HashMap<>(binds);
    all.put("day", clock.today());
    return database.read(h -> read.apply(h.createQuery(sql).bindMap(all)));
  }
}
