package no.greenwork.placement;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A placement's values as its history and the change log keep them. Built by hand: of many
 * thousands in a row, finding out by reflection what to write took a fifth of the whole import.
 */
final class TransferValues {
  private static final String VALID_FROM = "validFrom";

  private final JsonBuilderFactory build = Json.createBuilderFactory(Map.of());
  private final JsonGeneratorFactory write = Json.createGeneratorFactory(Map.of());

  /** Those that it has. */
  Map<String, JsonValue> of(StoredPlacement placement) {
    StoredPlacement.Row p = placement.row();
    JsonObjectBuilder values = build.createObjectBuilder();
    text(values, "measure", p.measure());
    number(values, "providerId", p.providerId());
    number(values, "agreementId", p.agreementId());
    number(values, "wishedFarmId", p.wishedFarmId());
    text(values, "wishedStart", p.wishedStart());
    values.add("farmConfirmed", p.farmConfirmed());
    text(values, "referred", p.referred());
    text(values, "accepted", p.accepted());
    text(values, "start", p.validFrom());
    text(values, "end", p.lastDay());
    text(values, "exitReason", p.exitReason());
    text(values, "reference", p.externalRef());
    schedule(values, placement);
    return values.build();
  }

  private void schedule(JsonObjectBuilder values, StoredPlacement placement) {
    list(
        values,
        "stays",
        placement.stays(),
        (one, stay) -> {
          text(one, VALID_FROM, stay.validFrom());
          number(one, "farmAgreementId", stay.farmAgreementId());
          number(one, "farmId", stay.farmId());
        });
    list(
        values,
        "percents",
        placement.percents(),
        (one, entry) -> {
          text(one, VALID_FROM, entry.validFrom());
          one.add("percent", entry.percent());
          number(one, "daysPerWeek", entry.daysPerWeek());
        });
    list(
        values,
        "slots",
        placement.slots(),
        (one, slot) -> {
          text(one, VALID_FROM, slot.validFrom());
          text(one, "weeks", slot.weeks());
          one.add("weekday", slot.weekday());
          text(one, "fromTime", slot.fromTime());
          text(one, "toTime", slot.toTime());
        });
  }

  /** Of a referral that another place made needless. */
  Map<String, JsonValue> closed(LocalDate day, String placedBy) {
    return build
        .createObjectBuilder()
        .add("notRelevant", day.toString())
        .add("notRelevantReason", NotRelevantReason.PLACED_ELSEWHERE.name())
        .add("placedBy", placedBy)
        .build();
  }

  /** Null when there are none. */
  String text(Map<String, JsonValue> values) {
    if (values.isEmpty()) {
      return null;
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = write.createGenerator(text)) {
      json.writeStartObject();
      values.forEach(json::write);
      json.writeEnd();
    }
    return text.toString();
  }

  private static void text(JsonObjectBuilder values, String name, Object value) {
    if (value != null) {
      values.add(name, value.toString());
    }
  }

  private static void number(JsonObjectBuilder values, String name, Number value) {
    if (value != null) {
      values.add(name, value.longValue());
    }
  }

  private <T> void list(
      JsonObjectBuilder values,
      String name,
      Collection<T> all,
      BiConsumer<JsonObjectBuilder, T> write) {
    if (!all.isEmpty()) {
      JsonArrayBuilder list = build.createArrayBuilder();
      all.forEach(
          value -> {
            JsonObjectBuilder one = build.createObjectBuilder();
            write.accept(one, value);
            list.add(one);
          });
      values.add(name, list);
    }
  }
}
