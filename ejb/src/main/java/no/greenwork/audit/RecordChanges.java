package no.greenwork.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/**
 * What has been done to one record, the latest first. The caller has made sure that the user may
 * see the record.
 */
@ApplicationScoped
public class RecordChanges {
  private static final int MOST = 50;
  private static final String SELECT =
      "SELECT c.at, u.display_name AS who, c.action, c.old_values, c.new_values FROM change_log c LEFT JOIN app_user u ON u.id = c.user_id"
          + " WHERE c.record_type = :type AND c.record_id = :id ORDER BY c.id DESC LIMIT "
          + MOST;

  @Inject private Database database;

  /** As it is stored. */
  public record Row(
      LocalDateTime at, String who, String action, String oldValues, String newValues) {
    Change change() {
      LocalDate day = LocalDate.ofInstant(at.toInstant(ZoneOffset.UTC), Clock.NORWAY);
      return new Change(day, who, action, fields(object(oldValues), object(newValues)));
    }

    private static JsonObject object(String json) {
      if (json == null) {
        return JsonValue.EMPTY_JSON_OBJECT;
      }
      try (JsonReader reader = Json.createReader(new StringReader(json))) {
        return reader.readObject();
      }
    }

    private static List<Field> fields(JsonObject before, JsonObject after) {
      Set<String> names = new TreeSet<>(before.keySet());
      names.addAll(after.keySet());
      List<Field> fields = new ArrayList<>();
      for (String name : names) {
        String old = text(before.get(name));
        String now = text(after.get(name));
        if (!old.equals(now)) {
          fields.add(new Field(name, old, now));
        }
      }
      return fields;
    }

    private static String text(JsonValue value) {
      return switch (value == null ? JsonValue.ValueType.NULL : value.getValueType()) {
        case NULL -> "";
        case STRING -> ((JsonString) value).getString();
        case ARRAY -> String.join(", ", value.asJsonArray().stream().map(Row::text).toList());
        default -> value.toString();
      };
    }
  }

  /** A value that became another; empty for none. */
  public record Field(String name, String before, String after) {}

  /** One thing that was done, when and by whom. */
  public record Change(LocalDate day, String who, String action, List<Field> fields) {}

  public List<Change> of(String recordType, String recordId) {
    return database
        .read(
            h ->
                h.createQuery(SELECT)
                    .bind("type", recordType)
                    .bind("id", recordId)
                    .mapTo(Row.class)
                    .list())
        .stream()
        .map(Row::change)
        .toList();
  }
}
