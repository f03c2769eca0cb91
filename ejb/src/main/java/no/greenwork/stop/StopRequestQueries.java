package no.greenwork.stop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.organisation.Jurisdiction;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** Requests to be out of use: a farm's own, and those of a provider's farms. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_STOP_REQUESTS)
public class StopRequestQueries {
  /** How long a farm still sees what came of a request. */
  static final int TAIL_DAYS = 40;

  /** More than a farm can have asked for in so few days: no two of its requests overlap. */
  private static final int MOST = 200;

  private static final String ROWS =
      "SELECT r.public_id AS id, r.version, "
          + StopRequestState.SQL
          + " AS state, f.org_number AS farm, f.name AS farm_name, r.first_day AS `first`, r.last_day AS `last`, r.reason, r.reason_text,"
          + " r.asked_on AS asked, r.answered_on AS answered, r.answer_reason FROM stop_request r JOIN farm f ON f.id = r.farm_id"
          + " WHERE (%s) ORDER BY r.id DESC LIMIT :most";

  private static final String RECENT =
      "COALESCE(r.answered_on, r.withdrawn_on, r.last_day, :day) >= :day - INTERVAL "
          + TAIL_DAYS
          + " DAY";

  private static final String BEFORE =
      "r.id < (SELECT a.id FROM stop_request a WHERE a.public_id = :after)";

  private static final String OPEN = "(" + StopRequestState.SQL + ") = 'OPEN'";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** Of the acting farm, latest first; nothing for anybody else. */
  public List<StopRequest> list() {
    return current.get().is(Role.FARMER) ? mine(null, MOST) : List.of();
  }

  /**
   * A farm's own, and those of a provider's farms that wait for its answer, latest first.
   *
   * @param after the request that came before, or null for the first
   * @throws NotFound if that does not exist for this user
   */
  public List<StopRequest> mine(String after, int most) {
    Actor actor = current.get();
    SqlPart where = new SqlPart(actor.is(Role.FARMER) ? RECENT : OPEN, Map.of()).and(scope(actor));
    return rows(
        after == null ? where : where.and(SqlPart.of(BEFORE, "after", of(after).id())), most);
  }

  /**
   * @throws NotFound if there is no such request, or none of a farm of this user's
   */
  public StopRequest of(String id) {
    if (id == null) {
      throw new NotFound();
    }
    return rows(SqlPart.of("r.public_id = :id", "id", id).and(scope(current.get())), 1).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The requests, as {@code r} with {@code f}, that exist for this user. */
  static SqlPart scope(Actor actor) {
    return Jurisdiction.farms(actor);
  }

  private List<StopRequest> rows(SqlPart where, int most) {
    return database.read(
        h ->
            h.createQuery(ROWS.formatted(where.sql()))
                .bindMap(where.binds())
                .bind("day", clock.today())
                .bind("most", most)
                .mapTo(StopRequest.class)
                .list());
  }
}
