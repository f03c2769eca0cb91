package no.greenwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.shared.Database;

/** The places that a grant can be limited to, by number or by the beginning of a name. */
@ApplicationScoped
@Requires(Action.MANAGE_USERS)
public class ScopeQueries {
  private static final int MOST = 20;
  private static final Map<ScopeType, String> PLACES =
      Map.of(
          ScopeType.UNIT, "SELECT number AS scope_key, 0 AS id, name FROM nav_unit",
          ScopeType.REGION, "SELECT number AS scope_key, 0 AS id, name FROM nav_region",
          ScopeType.PROVIDER, "SELECT org_number AS scope_key, id, name FROM provider",
          ScopeType.FARM, "SELECT org_number AS scope_key, id, name FROM farm");

  /** As found. */
  public record Row(String scopeKey, long id, String name) {
    Scope scope() {
      return new Scope(scopeKey, id, name);
    }
  }

  @Inject private Database database;

  public Optional<Scope> byKey(ScopeType type, String key) {
    if (type == ScopeType.NATION) {
      return Optional.of(Scope.NATION);
    }
    return database.read(
        h ->
            h.createQuery("SELECT * FROM (" + PLACES.get(type) + ") s WHERE scope_key = :key")
                .bind("key", key)
                .mapTo(Row.class)
                .findOne()
                .map(Row::scope));
  }

  /** At most 20, by name. */
  public List<Scope> search(ScopeType type, String text) {
    if (type == ScopeType.NATION || text == null || text.isBlank()) {
      return List.of();
    }
    String begin = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    return database.read(
        h ->
            h.createQuery(
                    "SELECT * FROM ("
                        + PLACES.get(type)
                        + ") s WHERE scope_key LIKE :text OR name LIKE :text ORDER BY name, scope_key LIMIT "
                        + MOST)
                .bind("text", begin)
                .mapTo(Row.class)
                .map(Row::scope)
                .list());
  }
}
