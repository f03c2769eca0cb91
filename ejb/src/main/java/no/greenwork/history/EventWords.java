package no.greenwork.history;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.shared.Dates;
import no.greenwork.shared.Texts;

/**
 * The values of decisions in words. A value without a name of its own ({@code
 * history.value.<name>}), a record that is not found, and whatever else would be read as a number
 * of ours or as JSON, is left out.
 */
final class EventWords {
  private static final Set<String> DAYS_OF_DECISIONS =
      Set.of("referred", "waitingFrom", "accepted", "declined", "notRelevant", "error");

  private static final Set<String> TYPED = Set.of("exitText");

  private final Texts texts;
  private final NamesFound names;
  private final Map<String, Function<JsonValue, String>> ways;

  EventWords(Texts texts, NamesFound names) {
    this.texts = texts;
    this.names = names;
    ways =
        Map.ofEntries(
            Map.entry("measure", value -> word("capacity.measure.", value)),
            Map.entry("arena", value -> word("history.arena.", value)),
            Map.entry("notRelevantReason", value -> word("placement.reason.", value)),
            Map.entry("exitReason", value -> word("history.exit.", value)),
            Map.entry("undone", value -> word("placement.event.", value)),
            Map.entry("providerId", value -> names.providers().get(id(value))),
            Map.entry("wishedFarmId", value -> names.farms().get(id(value))),
            Map.entry("agreementId", value -> names.agreements().get(id(value))),
            Map.entry("farm", value -> names.farmNumbers().get(text(value))),
            Map.entry("supervisor", value -> names.users().get(text(value))),
            Map.entry("percent", value -> text(value) + " %"),
            Map.entry("weekPattern", this::pattern),
            Map.entry("hours", this::hoursOfADay),
            Map.entry("visitSide", value -> word("visit.side.", value)),
            Map.entry("visitAnswer", value -> word("visit.answer.", value)),
            Map.entry("slots", value -> each(value, this::datedSlot)),
            Map.entry("percents", value -> each(value, this::datedPercent)),
            Map.entry("stays", value -> each(value, this::datedStay)));
  }

  List<HistoryChange> changes(EventValues values) {
    Set<String> fields = new LinkedHashSet<>(values.after().keySet());
    fields.addAll(values.before().keySet());
    List<HistoryChange> changes = new ArrayList<>();
    for (String field : fields) {
      String label = known("history.value." + field);
      boolean twice = field.equals("agreementId") && values.after().containsKey("agreement");
      if (label != null && !twice) {
        String before = shown(field, values.before().get(field));
        String after = shown(field, values.after().get(field));
        if (!before.equals(after)
            && !saysOnlyWhen(field, after, values)
            && !neverConfirmed(field, values)) {
          changes.add(new HistoryChange(field, label, before, after, TYPED.contains(field)));
        }
      }
    }
    return changes;
  }

  /** The day of the decision itself stands beside it already. */
  private static boolean saysOnlyWhen(String field, String after, EventValues values) {
    return DAYS_OF_DECISIONS.contains(field) && after.equals(Dates.text(values.day()));
  }

  /** Only a protected person's place at a farm is confirmed; of others there is nothing to tell. */
  private static boolean neverConfirmed(String field, EventValues values) {
    return field.equals("farmConfirmed")
        && !JsonValue.TRUE.equals(values.before().get(field))
        && !JsonValue.TRUE.equals(values.after().get(field));
  }

  private String shown(String field, JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return "";
    }
    String shown = ways.getOrDefault(field, this::plain).apply(value);
    return shown == null ? "" : shown;
  }

  private String plain(JsonValue value) {
    return switch (value.getValueType()) {
      case TRUE -> texts.get("history.yes");
      case FALSE -> texts.get("history.no");
      case NUMBER -> value.toString();
      case STRING -> Dates.iso(text(value)).map(Dates::text).orElseGet(() -> text(value));
      default -> "";
    };
  }

  private String word(String prefix, JsonValue code) {
    return known(prefix + text(code));
  }

  /** Null where nobody has given it a word. */
  private String known(String key) {
    String text = texts.get(key);
    return text.startsWith("???") ? null : text;
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  private static long id(JsonValue value) {
    return value instanceof JsonNumber number ? number.longValue() : 0;
  }

  private static String each(JsonValue list, Function<JsonObject, String> way) {
    return list instanceof JsonArray array
        ? array.stream().map(JsonValue::asJsonObject).map(way).collect(Collectors.joining("; "))
        : "";
  }

  private String pattern(JsonValue slots) {
    return each(
        slots,
        slot ->
            slot(
                slot,
                DayOfWeek.valueOf(slot.getString("day")).getValue(),
                slot.getString("from"),
                slot.getString("to")));
  }

  private String slot(JsonObject slot, int weekday, String from, String to) {
    String weeks = slot.getString("weeks", "EVERY");
    return texts.get("placement.day." + weekday)
        + " "
        + hours(from)
        + "–"
        + hours(to)
        + (weeks.equals("EVERY") ? "" : " (" + texts.get("placement.weeks." + weeks) + ")");
  }

  private static String hours(String time) {
    return time.substring(0, Math.min(5, time.length()));
  }

  private String hoursOfADay(JsonValue value) {
    String word = known("history.hours." + text(value));
    return word == null ? text(value) : word;
  }

  private String datedSlot(JsonObject slot) {
    return from(slot)
        + slot(slot, slot.getInt("weekday"), slot.getString("fromTime"), slot.getString("toTime"));
  }

  private String datedPercent(JsonObject entry) {
    return from(entry) + entry.getInt("percent") + " %";
  }

  private String datedStay(JsonObject stay) {
    String farm = stay.containsKey("farmId") ? names.farms().get(id(stay.get("farmId"))) : null;
    return from(stay) + (farm == null ? texts.get("history.arena.OWN_PREMISES") : farm);
  }

  private String from(JsonObject entry) {
    String day = Dates.iso(entry.getString("validFrom")).map(Dates::text).orElse("");
    return texts.get("history.from", day) + " ";
  }
}
