package no.greenwork.shared;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * A condition with its named values, to be put into a larger statement.
 *
 * @param sql a boolean expression, never empty
 * @param binds values by the names that {@code sql} uses after a colon; a collection is bound as a
 *     list {@code <name>}
 */
public record SqlPart(String sql, Map<String, Object> binds) {
  public static final SqlPart ALL = new SqlPart("1 = 1", Map.of());
  public static final SqlPart NONE = new SqlPart("1 = 0", Map.of());

  /**
   * @param value null, as of an address that names nothing, is equal to nothing
   */
  public static SqlPart of(String sql, String name, Object value) {
    return new SqlPart(sql, Collections.singletonMap(name, value));
  }

  public SqlPart and(SqlPart other) {
    Map<String, Object> all = new HashMap<>(binds);
    all.putAll(other.binds);
    return new SqlPart("(" + sql + ") AND (" + other.sql + ")", all);
  }
}
