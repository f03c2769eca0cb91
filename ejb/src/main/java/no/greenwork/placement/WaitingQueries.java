package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The acting provider's waiting lists: who is next, what is free now, and how long it has taken.
 * Who the people are is asked of {@link PlacementQueries}, which logs it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_WAITING_LIST)
public class WaitingQueries {
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** How many wait for a measure. */
  public record MeasureCount(String measure, int waiting) {}

  /**
   * What an agreement has for the whole first month from today on.
   *
   * @param halves free places in halves, below 0 when over-booked
   * @param offered offers that stand; they hold no place
   */
  public record FreePlaces(String agreement, int places, int halves, int offered) {}

  /** How somebody came to a place. */
  public enum Way {
    /** Without the waiting list. */
    STRAIGHT,
    /** From the waiting list, never passed over. */
    WAITED,
    /** From the waiting list, passed over at least once. */
    PASSED
  }

  /**
   * Days from referral to acceptance in the last year.
   *
   * @param days on average
   * @param median of half of them no more than this
   */
  public record WaitingTime(Way way, int people, int days, int median) {}

  public List<MeasureCount> measures() {
    return read(WaitingSql.MEASURES, "", q -> q.mapTo(MeasureCount.class).list());
  }

  /** In the order of referral, at most 200. */
  public List<WaitingLine> lines(String measure) {
    return read(
        WaitingSql.LINES.formatted("1 = 1"), measure, q -> q.mapTo(WaitingLine.class).list());
  }

  public List<FreePlaces> free(String measure) {
    return read(WaitingSql.FREE, measure, q -> q.mapTo(FreePlaces.class).list());
  }

  public List<WaitingTime> times(String measure) {
    return read(WaitingSql.TIMES, measure, q -> q.mapTo(WaitingTime.class).list());
  }

  private <T> T read(String sql, String measure, Function<Query, T> rows) {
    Map<String, Object> binds =
        Map.of(
            "provider", current.get().grant().scopeId(), "measure", measure, "day", clock.today());
    return database.read(
        h ->
            rows.apply(
                h.createQuery(sql)
                    .configure(SqlStatements.class, c -> c.setUnusedBindingAllowed(true))
                    .bindMap(binds)));
  }
}
