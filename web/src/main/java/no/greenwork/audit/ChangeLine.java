package no.greenwork.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A change as a line of the log.
 *
 * @param differences what was other before than after, by field
 */
public record ChangeLine(
    String when,
    String who,
    String what,
    String kind,
    String record,
    List<Difference> differences) {
  /** One field; empty stands for nothing. */
  public record Difference(String field, String before, String after) {}

  static List<Difference> differences(String before, String after) {
    JsonObject old = object(before);
    JsonObject young = object(after);
    Set<String> fields = new TreeSet<>(old.keySet());
    fields.addAll(young.keySet());
    List<Difference> all = new ArrayList<>();
    for (String field : fields) {
      Difference difference = new Difference(field, text(old.get(field)), text(young.get(field)));
      if (!difference.before().equals(difference.after())) {
        all.add(difference);
      }
    }
    return all;
  }

  private static JsonObject object(String json) {
    if (json == null) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readValue() instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }
  }

  private static String text(JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return "";
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }
}
