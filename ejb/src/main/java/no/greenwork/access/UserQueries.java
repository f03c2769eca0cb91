package no.greenwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.IdText;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** Users and their grants, for the administrator. */
@ApplicationScoped
@Requires(Action.MANAGE_USERS)
public class UserQueries {
  public static final int PAGE = 25;
  private static final String HOLDS =
      "g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to > :today)";
  private static final String USER =
      "SELECT u.id, u.user_name, u.display_name, u.email, u.phone, u.language, u.password_hash IS NOT NULL AS password_set,"
          + " u.locked_until, u.created_at, u.ended_at, u.version FROM app_user u WHERE ";
  private static final String GRANT =
      """
      SELECT g.id, g.user_id, g.role, COALESCE(g.unit_number, g.region_number, p.org_number, f.org_number, '') AS scope_key,
        COALESCE(un.name, r.name, p.name, f.name, '') AS scope_name, g.valid_from, g.valid_to, g.confidential,
        g.strictly_confidential, g.shielded, g.version
      FROM user_grant g
      LEFT JOIN nav_unit un ON un.number = g.unit_number
      LEFT JOIN nav_region r ON r.number = g.region_number
      LEFT JOIN provider p ON p.id = g.provider_id
      LEFT JOIN farm f ON f.id = g.farm_id
      WHERE\s""";

  /** A user as stored. */
  public record Stored(
      long id,
      String userName,
      String displayName,
      String email,
      String phone,
      String language,
      boolean passwordSet,
      Instant lockedUntil,
      Instant createdAt,
      Instant endedAt,
      int version) {}

  /** Some users and the cursor for the rest, null at the end. */
  public record Result(List<UserRow> rows, String next) {}

  @Inject private Database database;
  @Inject private Clock clock;

  /** By name, 25 at a time. */
  public Result list(UserFilter filter) {
    LocalDate today = clock.today();
    SqlPart where = where(filter, today);
    List<Stored> found =
        database.read(
            h ->
                h.createQuery(
                        USER + where.sql() + " ORDER BY u.display_name, u.id LIMIT " + (PAGE + 1))
                    .bindMap(where.binds())
                    .mapTo(Stored.class)
                    .list());
    List<Stored> shown = found.subList(0, Math.min(PAGE, found.size()));
    Map<Long, List<GrantRow>> grants = grantsToday(shown, today);
    List<UserRow> rows =
        shown.stream()
            .map(
                u ->
                    new UserRow(
                        u.id(),
                        u.userName(),
                        u.displayName(),
                        u.passwordSet(),
                        u.lockedUntil(),
                        u.endedAt(),
                        grants.getOrDefault(u.id(), List.of())))
            .toList();
    return new Result(rows, found.size() > PAGE ? cursor(shown.getLast()) : null);
  }

  private Map<Long, List<GrantRow>> grantsToday(List<Stored> users, LocalDate today) {
    if (users.isEmpty()) {
      return Map.of();
    }
    List<Long> ids = users.stream().map(Stored::id).toList();
    return database
        .read(
            h ->
                h.createQuery(
                        GRANT
                            + "g.user_id IN (<ids>) AND "
                            + HOLDS
                            + " ORDER BY g.valid_from, g.id")
                    .bindList("ids", ids)
                    .bind("today", today)
                    .mapTo(GrantRow.class)
                    .list())
        .stream()
        .collect(Collectors.groupingBy(GrantRow::userId));
  }

  private static SqlPart where(UserFilter filter, LocalDate today) {
    SqlPart where =
        new SqlPart(filter.ended() ? "u.ended_at IS NOT NULL" : "u.ended_at IS NULL", Map.of());
    if (filter.text() != null && !filter.text().isBlank()) {
      String begin =
          filter.text().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
      where =
          where.and(
              new SqlPart(
                  "u.user_name LIKE :begin OR u.display_name LIKE :begin OR u.display_name LIKE :inside",
                  Map.of("begin", begin, "inside", "% " + begin)));
    }
    if (filter.role() != null) {
      SqlPart has =
          new SqlPart(
              "EXISTS (SELECT 1 FROM user_grant g WHERE g.user_id = u.id AND g.role = :role AND "
                  + HOLDS
                  + ")",
              Map.of("role", filter.role().name(), "today", today));
      where = where.and(has);
    }
    String[] after = parts(filter.after());
    return after == null
        ? where
        : where.and(
            new SqlPart(
                "(u.display_name, u.id) > (:afterName, :afterId)",
                Map.of("afterName", after[1], "afterId", Long.valueOf(after[0]))));
  }

  private static String cursor(Stored last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((last.id() + " " + last.displayName()).getBytes(StandardCharsets.UTF_8));
  }

  /** Null unless it is a cursor of ours; the first page then. */
  private static String[] parts(String cursor) {
    if (cursor == null || !cursor.matches("[A-Za-z0-9_-]{4,800}")) {
      return null;
    }
    String[] parts =
        new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
    return parts.length == 2 && IdText.parse(parts[0]).isPresent() ? parts : null;
  }

  /**
   * @throws NotFound when there is none
   */
  public UserDetail detail(long id) {
    Stored u =
        database
            .read(
                h ->
                    h.createQuery(USER + "u.id = :id").bind("id", id).mapTo(Stored.class).findOne())
            .orElseThrow(NotFound::new);
    List<GrantRow> grants =
        database.read(
            h ->
                h.createQuery(
                        GRANT
                            + "g.user_id = :id ORDER BY g.valid_to IS NOT NULL, g.valid_from DESC, g.id")
                    .bind("id", id)
                    .mapTo(GrantRow.class)
                    .list());
    return new UserDetail(
        u.id(),
        u.userName(),
        u.displayName(),
        u.email(),
        u.phone(),
        u.language(),
        u.passwordSet(),
        u.lockedUntil(),
        u.createdAt(),
        u.endedAt(),
        u.version(),
        grants);
  }
}
