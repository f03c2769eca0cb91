package no.greenwork.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.greenwork.shared.Database;

/** Looks up what the values of many decisions point at, once for all of them. */
@ApplicationScoped
class HistoryNames {
  private static final String PROVIDERS = "SELECT id, name FROM provider WHERE id IN (<keys>)";
  private static final String FARMS = "SELECT id, name FROM farm WHERE id IN (<keys>)";
  private static final String AGREEMENTS =
      "SELECT id, reference AS name FROM agreement WHERE id IN (<keys>)";
  private static final String FARM_NUMBERS =
      "SELECT org_number AS `key`, name FROM farm WHERE org_number IN (<keys>)";
  private static final String USERS =
      "SELECT user_name AS `key`, display_name AS name FROM app_user WHERE user_name IN (<keys>)";

  @Inject private Database database;

  /** A row by its id. */
  public record ById(long id, String name) {}

  /** A row by its number or name. */
  public record ByKey(String key, String name) {}

  NamesFound of(Collection<EventValues> all) {
    Map<String, Set<Object>> asked = new HashMap<>();
    for (EventValues values : all) {
      gather(values.before(), asked);
      gather(values.after(), asked);
    }
    return new NamesFound(
        byId(PROVIDERS, asked.get("providerId")),
        byId(FARMS, asked.get("wishedFarmId")),
        byId(AGREEMENTS, asked.get("agreementId")),
        byKey(FARM_NUMBERS, asked.get("farm")),
        byKey(USERS, asked.get("supervisor")));
  }

  private static void gather(JsonObject values, Map<String, Set<Object>> asked) {
    values.forEach(
        (name, value) -> {
          String kept = name.equals("farmId") ? "wishedFarmId" : name;
          switch (value) {
            case JsonNumber number -> add(asked, kept, number.longValue());
            case JsonString text -> add(asked, kept, text.getString());
            case JsonArray list -> list.forEach(one -> inside(one, asked));
            default -> {}
          }
        });
  }

  private static void inside(JsonValue one, Map<String, Set<Object>> asked) {
    if (one instanceof JsonObject object) {
      gather(object, asked);
    }
  }

  private static void add(Map<String, Set<Object>> asked, String name, Object key) {
    asked.computeIfAbsent(name, n -> new HashSet<>()).add(key);
  }

  private Map<Long, String> byId(String sql, Set<Object> keys) {
    Map<Long, String> names = new HashMap<>();
    if (keys != null) {
      database
          .read(
              h -> h.createQuery(sql).bindList("keys", List.copyOf(keys)).mapTo(ById.class).list())
          .forEach(row -> names.put(row.id(), row.name()));
    }
    return names;
  }

  private Map<String, String> byKey(String sql, Set<Object> keys) {
    Map<String, String> names = new HashMap<>();
    if (keys != null) {
      database
          .read(
              h -> h.createQuery(sql).bindList("keys", List.copyOf(keys)).mapTo(ByKey.class).list())
          .forEach(row -> names.put(row.key(), row.name()));
    }
    return names;
  }
}
