package no.greenwork.history;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.greenwork.placement.EventKind;

/**
 * What was settled before each decision about things that a decision writes down only as they are
 * from then on: who follows up, on which days the person comes, how much, and where. After an
 * acceptance that was undone holds what held before it.
 */
final class SettledBefore {
  private static final Set<String> SETTLED =
      Set.of("supervisor", "weekPattern", "percent", "daysPerWeek", "farm", "agreement");

  private final Map<Long, Map<String, JsonValue>> earlier = new HashMap<>();

  /**
   * @param events all that wrote something down, in their order
   */
  SettledBefore(List<EventHistory.Event> events) {
    Map<String, JsonValue> now = new HashMap<>();
    Map<String, JsonValue> beforeAcceptance = Map.of();
    for (EventHistory.Event event : events) {
      earlier.put(event.id(), Map.copyOf(now));
      JsonObject after = object(event.newValues());
      if (event.kind() == EventKind.UNDONE
          && EventKind.ACCEPTED.name().equals(after.getString("undone", ""))) {
        now = new HashMap<>(beforeAcceptance);
      } else if (event.kind() == EventKind.ACCEPTED) {
        beforeAcceptance = Map.copyOf(now);
      }
      for (String name : SETTLED) {
        if (after.containsKey(name)) {
          now.put(name, after.get(name));
        }
      }
    }
  }

  EventValues values(EventHistory.Event event) {
    JsonObject after = object(event.newValues());
    JsonObject before = object(event.oldValues());
    JsonObjectBuilder all = Json.createObjectBuilder(before);
    earlier
        .getOrDefault(event.id(), Map.of())
        .forEach(
            (name, value) -> {
              if (after.containsKey(name) && !before.containsKey(name)) {
                all.add(name, value);
              }
            });
    return new EventValues(event.onDate(), all.build(), after);
  }

  private static JsonObject object(String json) {
    if (json == null || json.isBlank()) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
