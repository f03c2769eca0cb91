package no.greenwork.organisation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.shared.Dates;
import no.greenwork.shared.Decimals;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;
import no.greenwork.shared.Times;

/** What stands in a form's fields, as text, and what it means. */
public class FormValues implements Serializable {
  private final Map<String, Object> typed = new HashMap<>();
  private transient List<Problem> wrong;

  public Map<String, Object> getTyped() {
    return typed;
  }

  public FormValues put(String name, Object value) {
    typed.put(
        name,
        value instanceof Set<?> many
            ? many.stream().map(Object::toString).toArray(String[]::new)
            : shown(value));
    return this;
  }

  private static String shown(Object value) {
    return switch (value) {
      case LocalDate day -> Dates.text(day);
      case BigDecimal number -> number.stripTrailingZeros().toPlainString().replace('.', ',');
      case null -> null;
      default -> value.toString();
    };
  }

  /** As it would be said; for comparing two versions. */
  public String shown(String name) {
    Object value = typed.get(name);
    if (value instanceof Object[] many) {
      return Arrays.stream(many).map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
    return Objects.toString(value, "");
  }

  public String text(String name) {
    Object value = typed.get(name);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }

  public LocalDate day(String name) {
    return parsed(name, "DATE", FormValues::date);
  }

  private static LocalDate date(String text) {
    return Dates.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
  }

  private static LocalTime clock(String text) {
    return Times.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
  }

  public LocalTime time(String name) {
    return parsed(name, "TIME", FormValues::clock);
  }

  public Integer number(String name) {
    return parsed(name, "NUMBER", Integer::valueOf);
  }

  /** With a point or a comma. */
  public BigDecimal decimal(String name) {
    return parsed(name, "NUMBER", FormValues::decimalOf);
  }

  private static BigDecimal decimalOf(String text) {
    return Decimals.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
  }

  public <E extends Enum<E>> E code(String name, Class<E> type) {
    return parsed(name, "CODE", text -> Enum.valueOf(type, text));
  }

  public <E extends Enum<E>> Set<E> codes(String name, Class<E> type) {
    Set<E> codes = EnumSet.noneOf(type);
    if (typed.get(name) instanceof Object[] many) {
      Arrays.stream(many).forEach(one -> codes.add(Enum.valueOf(type, one.toString())));
    }
    return codes;
  }

  /** Names every field that cannot be read. */
  public void check() {
    List<Problem> found = wrong == null ? List.of() : wrong;
    wrong = null;
    if (!found.isEmpty()) {
      throw new Invalid(found);
    }
  }

  private <T> T parsed(String name, String code, Function<String, T> parse) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      return parse.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      wrong = wrong == null ? new ArrayList<>() : wrong;
      wrong.add(new Problem(name, code, text));
      return null;
    }
  }
}
