package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.participant.Disclosure;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/**
 * The placements whose attendance the acting user keeps or decides about. By name where the name
 * may be seen; the others stand together before them, by an order that tells nothing.
 */
@ApplicationScoped
class AttendanceSubjects {
  private static final String SELECT =
      "SELECT "
          + Subject.COLUMNS
          + " FROM placement p JOIN participant x ON x.id = p.participant_id WHERE "
          + Subject.STANDS
          + " AND %s AND (%s) ORDER BY <name>, p.id";

  private static final String NAME = "IF(<hidden>, '', CONCAT(x.family_name, ' ', x.given_name))";

  private static final String AFTER =
      " AND (<name>, p.id) > (SELECT <name>, p.id FROM placement p JOIN participant x ON x.id = p.participant_id"
          + " WHERE p.public_id = :after)";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** By public id; those that this user may not open are absent. */
  Map<String, Subject> of(Collection<String> publicIds) {
    if (publicIds.isEmpty()) {
      return Map.of();
    }
    return database
        .read(
            h ->
                h.createQuery(named(SELECT.formatted("p.public_id IN (<ids>)", scope().sql())))
                    .bindMap(scope().binds())
                    .bindList("ids", List.copyOf(publicIds))
                    .mapTo(Subject.class)
                    .list())
        .stream()
        .filter(this::isOpen)
        .collect(Collectors.toMap(Subject::publicId, Function.identity()));
  }

  /**
   * @throws NotFound if there is none that this user may open
   */
  Subject of(String publicId) {
    return of(List.of(publicId == null ? "" : publicId)).values().stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * By family name, at most so many of those who are in a placement on some day of these.
   *
   * @param after the placement that they follow upon, or null from the first
   */
  List<Subject> during(LocalDate first, LocalDate last, Subject after, int most) {
    SqlPart scope = scope().and(Subject.open(actor()));
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("first", first);
    binds.put("last", last);
    String days = "p.valid_from <= :last AND (p.valid_to IS NULL OR p.valid_to > :first)";
    if (after != null) {
      binds.put("after", after.publicId());
      days += AFTER;
    }
    String where = days;
    return database
        .read(
            h ->
                h.createQuery(named(SELECT.formatted(where, scope.sql())) + " LIMIT " + most)
                    .bindMap(binds)
                    .mapTo(Subject.class)
                    .list())
        .stream()
        .filter(this::isOpen)
        .toList();
  }

  private String named(String sql) {
    return sql.replace(
        "<name>", NAME.replace("<hidden>", Disclosure.hiddenSql(actor()).replace("pt.", "x.")));
  }

  private boolean isOpen(Subject subject) {
    return subject.openTo(actor());
  }

  private SqlPart scope() {
    return PlacementScope.details(actor(), clock.today());
  }

  private Actor actor() {
    return current.get();
  }
}
