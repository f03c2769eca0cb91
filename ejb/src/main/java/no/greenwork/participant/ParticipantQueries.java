package no.greenwork.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.organisation.Activity;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.RecentCounts;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.statement.Query;

/**
 * Reads of participants within the user's scope, as the user may see them, each logged before it is
 * given out.
 */
@ApplicationScoped
public class ParticipantQueries {
  private static final int PAGE = 25;
  private static final String FROM =
      """
       FROM participant pt
      LEFT JOIN participant_caseworker pc ON pc.participant_id = pt.id AND pc.valid_from <= :day AND (pc.valid_to IS NULL OR pc.valid_to > :day)
      LEFT JOIN app_user cw ON cw.id = pc.user_id
      WHERE\s""";
  private static final String ROW =
      """
      SELECT pt.id, pt.public_id, pt.given_name, pt.family_name, pt.birth_date, pt.protection, pt.shielded, cw.display_name AS caseworker,
        (SELECT COUNT(*) FROM placement pl WHERE pl.participant_id = pt.id AND pl.accepted_on IS NOT NULL AND pl.not_relevant_on IS NULL
          AND pl.error_on IS NULL AND pl.valid_from <= :day AND (pl.valid_to IS NULL OR pl.valid_to > :day)) AS placements
      """;
  private static final String DETAIL =
      """
      SELECT pt.id, pt.public_id, pt.version, pt.given_name, pt.family_name, pt.birth_date, pu.unit_number AS unit, un.name AS unit_name,
        cw.user_name AS caseworker, cw.display_name AS caseworker_name, pt.municipality_code AS municipality, m.name AS municipality_name,
        pt.phone, pt.email, pt.letter_language, pt.interpreter, pt.protection, pt.shielded, pt.alias, pt.emergency_name,
        pt.emergency_phone, pt.adaptations,
        (SELECT GROUP_CONCAT(pa.activity ORDER BY pa.activity) FROM participant_activity pa WHERE pa.participant_id = pt.id) AS activities
      FROM participant pt
      JOIN participant_unit pu ON pu.participant_id = pt.id AND pu.valid_from <= :day AND (pu.valid_to IS NULL OR pu.valid_to > :day)
      JOIN nav_unit un ON un.number = pu.unit_number
      LEFT JOIN municipality m ON m.structure = pt.municipality_structure AND m.code = pt.municipality_code
      LEFT JOIN participant_caseworker pc ON pc.participant_id = pt.id AND pc.valid_from <= :day AND (pc.valid_to IS NULL OR pc.valid_to > :day)
      LEFT JOIN app_user cw ON cw.id = pc.user_id
      WHERE pt.public_id = :id AND\s""";

  /** A row before disclosure. */
  public record StoredRow(
      long id,
      String publicId,
      String givenName,
      String familyName,
      LocalDate birthDate,
      String protection,
      boolean shielded,
      String caseworker,
      int placements) {
    ParticipantRow shown(Actor actor) {
      return new ParticipantRow(
              id,
              publicId,
              givenName,
              familyName,
              birthDate,
              caseworker,
              placements,
              Disclosure.ALL)
          .disclosed(Disclosure.of(actor, Protection.stored(protection), shielded));
    }
  }

  /** Some participants, and the cursors of what comes after and before them, or null. */
  public record Result(List<ParticipantRow> rows, String next, String previous) {}

  /** A record before disclosure. */
  public record StoredDetail(
      long id,
      String publicId,
      int version,
      String givenName,
      String familyName,
      LocalDate birthDate,
      String unit,
      String unitName,
      String caseworker,
      String caseworkerName,
      String municipality,
      String municipalityName,
      String phone,
      String email,
      String letterLanguage,
      String interpreter,
      String protection,
      boolean shielded,
      String alias,
      String emergencyName,
      String emergencyPhone,
      String adaptations,
      String activities) {
    ParticipantDetail shown(Actor actor) {
      Protection marked = Protection.stored(protection);
      Disclosure disclosure = Disclosure.of(actor, marked, shielded);
      List<Activity> wanted =
          activities == null
              ? List.of()
              : Arrays.stream(activities.split(",")).map(Activity::valueOf).toList();
      ParticipantDetail all =
          new ParticipantDetail(
              id,
              publicId,
              version,
              givenName,
              familyName,
              birthDate,
              unit,
              unitName,
              caseworker,
              caseworkerName,
              municipality,
              municipalityName,
              phone,
              email,
              letterLanguage,
              interpreter,
              marked,
              shielded,
              alias,
              emergencyName,
              emergencyPhone,
              wanted,
              adaptations,
              disclosure);
      return disclosure.showsName() ? all : all.hidden(disclosure);
    }
  }

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private AccessLog accesses;
  @Inject private Clock clock;
  @Inject private RecentCounts recent;

  /**
   * By family name; those whose name may not be seen come first, in no order that would tell it.
   */
  public Result list(ParticipantFilter filter) {
    Actor actor = current.get();
    LocalDate today = clock.today();
    SqlPart where = where(actor, filter, today);
    String hidden = Disclosure.hiddenSql(actor);
    ParticipantOrder.Cursor cursor = ownCursor(actor, filter.after());
    boolean back = cursor != null && cursor.back();
    String sql = page(where, hidden, cursor);
    List<StoredRow> found =
        database.read(
            h -> {
              Query query = h.createQuery(sql).bind("day", today).bindMap(where.binds());
              return (cursor == null ? query : query.bind("beyond", cursor.id()))
                  .mapTo(StoredRow.class)
                  .list();
            });
    boolean more = found.size() > PAGE;
    List<ParticipantRow> rows =
        found
            .subList(back && more ? 1 : 0, back ? found.size() : Math.min(PAGE, found.size()))
            .stream()
            .map(r -> r.shown(actor))
            .toList();
    accesses.list(
        AccessKind.LIST, filter.toString(), rows.stream().map(ParticipantRow::id).toList());
    return new Result(
        rows,
        more || back ? at(rows, false) : null,
        back && !more || cursor == null ? null : at(rows, true));
  }

  /**
   * Null, for the first page, also for a row that is not the user's to see: what lies beyond it
   * would tell the name.
   */
  private ParticipantOrder.Cursor ownCursor(Actor actor, String text) {
    ParticipantOrder.Cursor cursor = ParticipantOrder.Cursor.parse(text);
    return cursor == null || found(actor, cursor.id()).isEmpty() ? null : cursor;
  }

  private static String at(List<ParticipantRow> rows, boolean back) {
    return rows.isEmpty()
        ? null
        : new ParticipantOrder.Cursor((back ? rows.getFirst() : rows.getLast()).id(), back).text();
  }

  /** Whose rows they are is found first: only theirs are counted and joined. */
  private static String page(SqlPart where, String hidden, ParticipantOrder.Cursor cursor) {
    String ids =
        "SELECT pt.id"
            + FROM
            + where.sql()
            + (cursor == null ? "" : " AND " + cursor.condition(hidden))
            + ParticipantOrder.by(hidden, cursor != null && cursor.back())
            + " LIMIT "
            + (PAGE + 1);
    return ROW
        + ", "
        + hidden
        + " AS hidden"
        + FROM
        + "pt.id IN (SELECT page.id FROM ("
        + ids
        + ") page)"
        + ParticipantOrder.by(hidden, false);
  }

  private static SqlPart where(Actor actor, ParticipantFilter filter, LocalDate today) {
    SqlPart group =
        new SqlPart(
            filter.group().sql(),
            filter.group() == ParticipantGroup.MINE ? Map.of("me", actor.userId()) : Map.of());
    return named(actor, filter, today).and(group);
  }

  private static SqlPart named(Actor actor, ParticipantFilter filter, LocalDate today) {
    SqlPart scope = ParticipantScope.of(actor, today);
    if (filter.name() == null || filter.name().isBlank()) {
      return scope;
    }
    String begin =
        filter.name().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    SqlPart named =
        SqlPart.of(
            "(pt.family_name LIKE :begin OR pt.given_name LIKE :begin OR CONCAT(pt.given_name, ' ', pt.family_name) LIKE :begin)",
            "begin",
            begin);
    return scope.and(named).and(new SqlPart("NOT " + Disclosure.hiddenSql(actor), Map.of()));
  }

  /** How many each group holds with the same name; a minute old at most. */
  @Requires(Action.SEE_PARTICIPANTS)
  public Map<ParticipantGroup, Integer> counts(ParticipantFilter filter) {
    RecentCounts.Key key = counted(filter);
    return recent.of(key, () -> count(key.where()));
  }

  /** The same if it has been counted lately. */
  @Requires(Action.SEE_PARTICIPANTS)
  public Optional<Map<ParticipantGroup, Integer>> knownCounts(ParticipantFilter filter) {
    return recent.known(counted(filter));
  }

  /** One group is the user's own, so the counts are too. */
  private RecentCounts.Key counted(ParticipantFilter filter) {
    Actor actor = current.get();
    SqlPart mine = SqlPart.of("1 = 1", "me", actor.userId());
    return new RecentCounts.Key(
        "participants", actor.grant().scope(), named(actor, filter, clock.today()).and(mine));
  }

  /** In one statement. */
  private Map<ParticipantGroup, Integer> count(SqlPart where) {
    String sums =
        Stream.of(ParticipantGroup.values())
            .map(group -> "COALESCE(SUM(" + group.sql() + "), 0)")
            .collect(Collectors.joining(", "));
    return database.read(
        h ->
            h.createQuery("SELECT " + sums + FROM + where.sql())
                .bind("day", clock.today())
                .bindMap(where.binds())
                .map((row, context) -> counts(row))
                .one());
  }

  private static Map<ParticipantGroup, Integer> counts(ResultSet row) throws SQLException {
    Map<ParticipantGroup, Integer> counts = new EnumMap<>(ParticipantGroup.class);
    for (ParticipantGroup group : ParticipantGroup.values()) {
      counts.put(group, row.getInt(group.ordinal() + 1));
    }
    return counts;
  }

  /** One participant within the user's scope, not logged: the caller does. */
  Optional<ParticipantRow> row(long id) {
    Actor actor = current.get();
    return found(actor, id).map(r -> r.shown(actor));
  }

  private Optional<StoredRow> found(Actor actor, long id) {
    SqlPart where =
        ParticipantScope.of(actor, clock.today()).and(SqlPart.of("pt.id = :wanted", "wanted", id));
    return database.read(
        h ->
            h.createQuery(ROW + FROM + where.sql())
                .bind("day", clock.today())
                .bindMap(where.binds())
                .mapTo(StoredRow.class)
                .findOne());
  }

  /** Logged as a look at the person, also when little of them is shown. */
  public Optional<ParticipantDetail> detail(String publicId) {
    return detail(publicId, AccessKind.DETAIL);
  }

  /**
   * Logged once, also when little of the person is shown.
   *
   * @param kind how they are looked at
   */
  public Optional<ParticipantDetail> detail(String publicId, AccessKind kind) {
    Actor actor = current.get();
    SqlPart scope = ParticipantScope.of(actor, clock.today());
    Optional<ParticipantDetail> found =
        database
            .read(
                h ->
                    h.createQuery(DETAIL + scope.sql())
                        .bind("id", publicId)
                        .bind("day", clock.today())
                        .bindMap(scope.binds())
                        .mapTo(StoredDetail.class)
                        .findOne())
            .map(d -> d.shown(actor));
    found.ifPresent(d -> accesses.person(kind, d.id(), publicId));
    return found;
  }
}
