package no.greenwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/** Finds who somebody is and what they may do today, in one statement. */
@ApplicationScoped
public class Actors {
  private static final String SELECT =
      """
      SELECT u.id AS user_id, u.user_name, u.display_name, u.language, g.id AS grant_id, g.role, g.scope_type,
        COALESCE(g.unit_number, g.region_number, p.org_number, f.org_number, '') AS scope_key,
        COALESCE(g.provider_id, g.farm_id, 0) AS scope_id,
        COALESCE(un.name, r.name, p.name, f.name, '') AS scope_name,
        g.confidential, g.strictly_confidential, g.shielded
      FROM app_user u
      JOIN user_grant g ON g.user_id = u.id AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to > :today)
      LEFT JOIN nav_unit un ON un.number = g.unit_number
      LEFT JOIN nav_region r ON r.number = g.region_number
      LEFT JOIN provider p ON p.id = g.provider_id
      LEFT JOIN farm f ON f.id = g.farm_id
      WHERE (u.ended_at IS NULL OR u.ended_at > :now) AND\s""";

  /** A user with one grant, as the statement finds it. */
  public record Row(
      long userId,
      String userName,
      String displayName,
      String language,
      long grantId,
      Role role,
      ScopeType scopeType,
      String scopeKey,
      long scopeId,
      String scopeName,
      boolean confidential,
      boolean strictlyConfidential,
      boolean shielded) {
    Grant grant() {
      return new Grant(
          grantId,
          role,
          scopeType,
          scopeKey,
          scopeId,
          scopeName,
          confidential,
          strictlyConfidential,
          shielded);
    }
  }

  @Inject private Database database;
  @Inject private Clock clock;
  @Inject private RequestContextController requests;
  @Inject private Instance<CurrentActor> current;

  /**
   * @param wantedGrant id of the grant to use, or null for the first
   * @return empty when the user has ended or has no grant today, or not the one wanted
   */
  public Optional<Actor> byName(String userName, Long wantedGrant) {
    return withGrant(userName, grant -> wantedGrant == null || grant.id() == wantedGrant);
  }

  /** With the first of the grants of today that will do. */
  public Optional<Actor> withGrant(String userName, Predicate<Grant> wanted) {
    return load(SqlPart.of("u.user_name = :name", "name", userName), wanted);
  }

  /**
   * @param since when the session began; empty too when the password was changed after that
   */
  public Optional<Actor> bySession(String userName, Long wantedGrant, Instant since) {
    SqlPart who =
        new SqlPart(
            "u.user_name = :name AND (u.password_changed_at IS NULL OR u.password_changed_at <= :since)",
            Map.of("name", userName, "since", since));
    return load(who, grant -> wantedGrant == null || grant.id() == wantedGrant);
  }

  /** Whether a grant is or was one of a farm. */
  public boolean isOfFarm(long grant) {
    return database.read(
        h ->
            h.createQuery("SELECT COUNT(*) FROM user_grant WHERE id = :grant AND role = 'FARMER'")
                .bind("grant", grant)
                .mapTo(Boolean.class)
                .one());
  }

  public Optional<Actor> byId(long userId, long grantId) {
    return load(SqlPart.of("u.id = :user", "user", userId), grant -> grant.id() == grantId);
  }

  private Optional<Actor> load(SqlPart who, Predicate<Grant> wanted) {
    LocalDate today = clock.today();
    List<Row> rows =
        database.read(
            h ->
                h.createQuery(SELECT + who.sql() + " ORDER BY g.valid_from, g.id")
                    .bind("today", today)
                    .bind("now", clock.now())
                    .bindMap(who.binds())
                    .mapTo(Row.class)
                    .list());
    List<Grant> grants = rows.stream().map(Row::grant).toList();
    return grants.stream()
        .filter(wanted)
        .findFirst()
        .map(grant -> actor(rows.getFirst(), grant, grants));
  }

  private static Actor actor(Row row, Grant inUse, List<Grant> all) {
    return new Actor(row.userId(), row.userName(), row.displayName(), row.language(), inUse, all);
  }

  /** Does something as somebody, outside any request: a job or a route. */
  public void runAs(Actor actor, Runnable work) {
    boolean opened = requests.activate();
    Actor before = current.get().present() ? current.get().get() : null;
    try {
      current.get().set(actor);
      work.run();
    } finally {
      current.get().set(before);
      if (opened) {
        requests.deactivate();
      }
    }
  }

  /** Does something that nobody asked for, such as what is scheduled. */
  public void runAsNobody(Runnable work) {
    runAs(null, work);
  }
}
