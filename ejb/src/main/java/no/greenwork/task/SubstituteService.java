package no.greenwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.StaleRecord;

/** Who sees one's tasks while one is away, chosen among those who could do the work anyway. */
@ApplicationScoped
@Transactional
@Requires(Action.HAND_OVER_WORK)
public class SubstituteService {
  /** Who is away for longer hands the work over. */
  static final int LONGEST_DAYS = 366;

  private static final String MINE =
      """
      SELECT b.id, b.user_id, u.display_name AS user_name, b.substitute_id, s.display_name AS substitute_name, b.valid_from,
        b.valid_to - INTERVAL 1 DAY AS last, b.version
      FROM substitute b JOIN app_user u ON u.id = b.user_id JOIN app_user s ON s.id = b.substitute_id
      WHERE (b.user_id = :me OR b.substitute_id = :me) AND b.valid_to > :today ORDER BY b.valid_from, b.id
      """;
  private static final String INSERT =
      "INSERT INTO substitute (id, user_id, substitute_id, valid_from, valid_to)"
          + " VALUES (:id, :me, :substitute, :from, :to)";
  private static final String END =
      "UPDATE substitute SET valid_to = :today, version = version + 1 WHERE id = :id AND version = :seen"
          + " AND valid_from < :today";
  private static final String REMOVE =
      "DELETE FROM substitute WHERE id = :id AND version = :seen AND valid_from >= :today";

  @Inject private Database database;
  @Inject private Colleagues colleagues;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /** Those for this user and those whom this user stands in for, today or later. */
  public List<Substitute> mine() {
    return database.read(
        h ->
            h.createQuery(MINE)
                .bind("me", me())
                .bind("today", clock.today())
                .mapTo(Substitute.class)
                .list());
  }

  /**
   * @param last the last day
   */
  public void add(String colleague, LocalDate from, LocalDate last) {
    List<Problem> wrong = problems(from, last);
    Colleague chosen = colleagues.find(colleague).filter(found -> found.id() != me()).orElse(null);
    if (chosen == null) {
      wrong.addFirst(new Problem("substitute", "NOT_FOUND"));
    }
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
    long id = ids.next();
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("me", me());
    values.put("substitute", chosen.id());
    values.put("from", from);
    values.put("to", last.plusDays(1));
    database.write(h -> h.createUpdate(INSERT).bindMap(values).execute());
    changes.record("CREATE", "substitute", id, null, said(chosen.name(), from, last));
  }

  private List<Problem> problems(LocalDate from, LocalDate last) {
    List<Problem> wrong = new ArrayList<>();
    if (from == null) {
      wrong.add(new Problem("from", "REQUIRED"));
    } else if (from.isBefore(clock.today())) {
      wrong.add(new Problem("from", "PAST"));
    }
    if (last == null) {
      wrong.add(new Problem("last", "REQUIRED"));
    } else if (from != null && last.isBefore(from)) {
      wrong.add(new Problem("last", "END_BEFORE_START"));
    } else if (from != null && last.isAfter(from.plusDays(LONGEST_DAYS - 1L))) {
      wrong.add(new Problem("last", "TOO_FAR", from.plusDays(LONGEST_DAYS - 1L)));
    }
    return wrong;
  }

  /**
   * From today on it no longer holds.
   *
   * @throws NotFound unless it is one that this user has chosen
   */
  public void end(long id, int seen) {
    Substitute before =
        mine().stream()
            .filter(one -> one.id() == id && one.userId() == me())
            .findFirst()
            .orElseThrow(NotFound::new);
    boolean begun = before.validFrom().isBefore(clock.today());
    int rows =
        database.read(
            h ->
                h.createUpdate(begun ? END : REMOVE)
                    .bind("id", id)
                    .bind("seen", seen)
                    .bind("today", clock.today())
                    .execute());
    if (rows == 0) {
      throw new StaleRecord();
    }
    changes.record(
        "END",
        "substitute",
        id,
        said(before.substituteName(), before.validFrom(), before.last()),
        begun
            ? said(before.substituteName(), before.validFrom(), clock.today().minusDays(1))
            : null);
  }

  private long me() {
    return current.get().userId();
  }

  private static Map<String, Object> said(String name, LocalDate from, LocalDate last) {
    return Map.of("substitute", name, "from", from, "last", last);
  }
}
