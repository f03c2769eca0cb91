package no.greenwork.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import no.greenwork.shared.SqlPart;

/** What a list is narrowed to: one condition for each filter that is chosen. */
public final class RegisterFilter {
  private final Map<String, SqlPart> conditions = new LinkedHashMap<>();

  /** Ignored when no value is chosen. */
  public RegisterFilter with(String name, String value, String sql) {
    if (value != null && !value.isBlank()) {
      conditions.put(
          name,
          sql.contains(":" + name) ? SqlPart.of(sql, name, value) : new SqlPart(sql, Map.of()));
    }
    return this;
  }

  public RegisterFilter with(String name, SqlPart part) {
    conditions.put(name, part);
    return this;
  }

  /** The beginning of a name or any part of it after a space, or a number. */
  public RegisterFilter text(String value, String name, String number) {
    if (value == null || value.isBlank()) {
      return this;
    }
    String plain = value.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    Map<String, Object> binds = Map.of("begins", plain + "%", "within", "% " + plain + "%");
    return with(
        "text",
        new SqlPart(
            name + " LIKE :begins OR " + name + " LIKE :within OR " + number + " LIKE :begins",
            binds));
  }

  public SqlPart all() {
    return but(null);
  }

  /** All but one, whose choices are to be counted. */
  public SqlPart but(String left) {
    return conditions.entrySet().stream()
        .filter(e -> !e.getKey().equals(left))
        .map(Map.Entry::getValue)
        .reduce(SqlPart.ALL, SqlPart::and);
  }
}
