package no.greenwork.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a JSON object into a record, strictly: unknown fields are refused, dates must exist, and
 * every wrong field is named by where it stands. A field left out or null becomes null.
 */
final class JsonToRecord {
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @throws Invalid that names every wrong field
   */
  static <T> T read(JsonObject object, Class<T> type) {
    JsonToRecord reader = new JsonToRecord();
    Object record = reader.record(object, type, "");
    if (!reader.problems.isEmpty()) {
      throw new Invalid(reader.problems);
    }
    return type.cast(record);
  }

  private Object record(JsonObject object, Class<?> type, String path) {
    RecordComponent[] components = type.getRecordComponents();
    Set<String> known =
        Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
    object.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> wrong(path + name, "UNKNOWN_FIELD", name));
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] =
          value(
              object.get(components[i].getName()),
              components[i].getGenericType(),
              path + components[i].getName());
    }
    if (!problems.isEmpty()) {
      return null;
    }
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof BusinessError error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  private Object value(JsonValue json, Type type, String path) {
    if (json == null || json == JsonValue.NULL) {
      return null;
    }
    if (type instanceof ParameterizedType list) {
      return list(json, list.getActualTypeArguments()[0], path);
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted.isRecord()) {
      return json instanceof JsonObject object
          ? record(object, wanted, path + ".")
          : wrong(path, "MALFORMED");
    }
    if (wanted == Boolean.class) {
      return json == JsonValue.TRUE
          ? Boolean.TRUE
          : json == JsonValue.FALSE ? Boolean.FALSE : wrong(path, "BOOLEAN", json.toString());
    }
    if (wanted == Integer.class || wanted == BigDecimal.class) {
      return number(json, wanted, path);
    }
    return json instanceof JsonString text
        ? text(text.getString(), wanted, path)
        : wrong(path, "TEXT");
  }

  private Object list(JsonValue json, Type element, String path) {
    if (!(json instanceof JsonArray array)) {
      return wrong(path, "MALFORMED");
    }
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      JsonValue item = array.get(i);
      all.add(
          item == JsonValue.NULL
              ? wrong(path + "." + i, "REQUIRED")
              : value(item, element, path + "." + i));
    }
    return all;
  }

  private Object number(JsonValue json, Class<?> wanted, String path) {
    String text =
        json instanceof JsonNumber number
            ? number.toString()
            : json instanceof JsonString s ? s.getString() : "";
    try {
      BigDecimal number = new BigDecimal(text);
      return wanted == Integer.class ? (Object) number.intValueExact() : number;
    } catch (ArithmeticException | NumberFormatException e) {
      return wrong(path, "NUMBER", text.isEmpty() ? json.toString() : text);
    }
  }

  private Object text(String text, Class<?> wanted, String path) {
    if (wanted == LocalDate.class) {
      return Dates.iso(text).map(Object.class::cast).orElseGet(() -> wrong(path, "DATE", text));
    }
    try {
      if (wanted == LocalTime.class) {
        return LocalTime.parse(text);
      }
    } catch (DateTimeParseException e) {
      return wrong(path, "TIME", text);
    }
    if (wanted.isEnum()) {
      for (Object constant : wanted.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(text)) {
          return constant;
        }
      }
      return wrong(path, "CODE", text);
    }
    return text;
  }

  private Object wrong(String path, String code, Object... args) {
    problems.add(new Problem(path, code, args));
    return null;
  }
}
