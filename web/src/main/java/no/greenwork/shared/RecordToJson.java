package no.greenwork.shared;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Writes records, maps and lists as JSON; what is null is absent, decimals and longs are strings.
 */
final class RecordToJson {
  private RecordToJson() {}

  static JsonValue write(Object value) {
    return switch (value) {
      case null -> JsonValue.NULL;
      case JsonValue json -> json;
      case Record record -> record(record);
      case Map<?, ?> map -> map(map);
      case Iterable<?> many -> array(many);
      case Boolean b -> b ? JsonValue.TRUE : JsonValue.FALSE;
      case Integer i -> Json.createValue(i);
      case Double d -> Json.createValue(d);
      case BigDecimal decimal -> Json.createValue(decimal.toPlainString());
      default -> Json.createValue(value.toString());
    };
  }

  private static JsonValue record(Record record) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      add(object, component.getName(), component(record, component));
    }
    return object.build();
  }

  private static Object component(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }

  private static JsonValue map(Map<?, ?> map) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    map.forEach((name, value) -> add(object, name.toString(), value));
    return object.build();
  }

  private static void add(JsonObjectBuilder object, String name, Object value) {
    if (value != null) {
      object.add(name, write(value));
    }
  }

  private static JsonValue array(Iterable<?> many) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    many.forEach(item -> array.add(write(item)));
    return array.build();
  }
}
