package no.greenwork.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;
import org.eclipse.microprofile.config.ConfigProvider;

/** A user's own saved searches, and nobody else's. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.OWN_ACCOUNT)
public class SavedSearchService {
  /** The setting for how many a user may have; 30 unless it says otherwise. */
  static final String MOST = "greenwork.saved.searches";

  private static final int USUAL = 30;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_FILTER = 1_000;
  private static final String RECORD = "saved_search";
  private static final String SELECT =
      "SELECT id, list, name, filter, first_of IS NOT NULL AS `first`, version FROM saved_search WHERE user_id = :user ";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /** By list and name. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<SavedSearch> mine() {
    return database
        .read(
            h ->
                h.createQuery(SELECT + "ORDER BY list, name")
                    .bind("user", user())
                    .mapTo(SavedSearch.class)
                    .list())
        .stream()
        .filter(search -> SavedList.of(search.list()).isPresent())
        .toList();
  }

  public List<SavedSearch> of(SavedList list) {
    return mine().stream().filter(search -> search.list().equals(list.name())).toList();
  }

  /**
   * @param asked the parameters of the list's address; what may not be saved is left out
   * @return what was saved
   */
  public SavedSearch save(SavedList list, Map<String, String[]> asked, String name) {
    String kept = named(name);
    String filter = Chosen.query(list.chosen(asked));
    if (filter.isEmpty()) {
      throw new Invalid("name", list.leavesOut(asked) ? "SAVED_NOT_TEXT" : "SAVED_NOTHING");
    }
    if (filter.length() > LONGEST_FILTER) {
      throw new Invalid("name", "SAVED_TOO_MUCH");
    }
    if (mine().size() >= most()) {
      throw new Conflict("name", "SAVED_MOST", most());
    }
    long id = ids.next();
    int rows =
        database.read(
            h ->
                h.createUpdate(
                        "INSERT IGNORE INTO saved_search (id, user_id, list, name, filter, saved_at)"
                            + " VALUES (:id, :user, :list, :name, :filter, :now)")
                    .bind("id", id)
                    .bind("user", user())
                    .bind("list", list.name())
                    .bind("name", kept)
                    .bind("filter", filter)
                    .bind("now", clock.now())
                    .execute());
    if (rows == 0) {
      throw new Conflict("name", "SAVED_NAME_TAKEN");
    }
    changes.record("CREATE", RECORD, id, null, Map.of("list", list.name(), "filter", filter));
    return mine(id);
  }

  private static int most() {
    return ConfigProvider.getConfig().getOptionalValue(MOST, Integer.class).orElse(USUAL);
  }

  private static String named(String name) {
    String kept = name == null ? "" : name.strip().replaceAll("\\s+", " ");
    if (kept.isEmpty()) {
      throw new Invalid("name", "SAVED_NAME");
    }
    if (kept.length() > LONGEST_NAME) {
      throw new Invalid("name", "TOO_LONG", LONGEST_NAME);
    }
    if (SavedList.looksLikeAPerson(kept)) {
      throw new Invalid("name", "SAVED_NUMBER");
    }
    return kept;
  }

  /** The names themselves are their owner's, and stand in no log. */
  public void rename(long id, int seen, String name) {
    String kept = named(name);
    SavedSearch search = seen(id, seen);
    boolean taken =
        mine().stream()
            .anyMatch(
                other ->
                    other.id() != id
                        && other.list().equals(search.list())
                        && other.name().equalsIgnoreCase(kept));
    if (taken) {
      throw new Conflict("name", "SAVED_NAME_TAKEN");
    }
    update(search, "name = :value", kept);
    changes.record("RENAME", RECORD, id, null, null);
  }

  /** The list begins with it from now on, and with no other. */
  public void begin(long id, int seen) {
    SavedSearch search = seen(id, seen);
    database.write(
        h ->
            h.createUpdate(
                    "UPDATE saved_search SET first_of = NULL, version = version + 1"
                        + " WHERE user_id = :user AND first_of = :list AND id <> :id")
                .bind("user", user())
                .bind("list", search.list())
                .bind("id", id)
                .execute());
    update(search, "first_of = :value", search.list());
    changes.record("CHANGE", RECORD, id, first(search.first()), first(true));
  }

  /** The list begins with everything again. */
  public void beginWithAll(long id, int seen) {
    SavedSearch search = seen(id, seen);
    update(search, "first_of = NULLIF(:value, list)", search.list());
    changes.record("CHANGE", RECORD, id, first(search.first()), first(false));
  }

  private static Map<String, Object> first(boolean first) {
    return Map.of("first", first);
  }

  public void delete(long id, int seen) {
    SavedSearch search = seen(id, seen);
    int rows =
        database.read(
            h ->
                h.execute(
                    "DELETE FROM saved_search WHERE id = ? AND user_id = ? AND version = ?",
                    id,
                    user(),
                    seen));
    StaleRecord.check(1, rows);
    changes.record(
        "DELETE", RECORD, id, Map.of("list", search.list(), "filter", search.filter()), null);
  }

  private void update(SavedSearch search, String set, String value) {
    int rows =
        database.read(
            h ->
                h.createUpdate(
                        "UPDATE IGNORE saved_search SET "
                            + set
                            + ", version = version + 1 WHERE id = :id AND user_id = :user AND version = :seen")
                    .bind("value", value)
                    .bind("id", search.id())
                    .bind("user", user())
                    .bind("seen", search.version())
                    .execute());
    StaleRecord.check(1, rows);
  }

  private SavedSearch seen(long id, int seen) {
    SavedSearch search = mine(id);
    StaleRecord.check(seen, search.version());
    return search;
  }

  private SavedSearch mine(long id) {
    return mine().stream()
        .filter(search -> search.id() == id)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private long user() {
    return current.get().userId();
  }
}
