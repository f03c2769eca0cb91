package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.greenwork.organisation.Activity;
import no.greenwork.shared.Dates;
import no.greenwork.shared.Invalid;

/** Reads what stands in a URL: what is left out has a default, what cannot be read is named. */
final class QueryParameters {
  private static final Set<String> MEASURES = Set.of("AFT", "VTA_S", "VTA_O", "APS");

  private static final Set<String> ACTIVITIES =
      Stream.of(Activity.values()).map(Activity::name).collect(Collectors.toSet());

  private QueryParameters() {}

  static LocalDate date(String value, LocalDate otherwise) {
    if (value == null || value.isBlank()) {
      return otherwise;
    }
    return Dates.iso(value).orElseThrow(() -> new Invalid("date", "DATE", value));
  }

  static String knownMeasure(String value) {
    return value != null && MEASURES.contains(value) ? value : null;
  }

  static List<String> knownActivities(String... values) {
    return values == null
        ? List.of()
        : Stream.of(values).filter(ACTIVITIES::contains).distinct().toList();
  }

  static String measure(String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (!MEASURES.contains(value)) {
      throw new Invalid("measure", "CODE", value);
    }
    return value;
  }

  static List<String> activities(List<String> values) {
    List<String> chosen = values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
    chosen.stream()
        .filter(v -> !ACTIVITIES.contains(v))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new Invalid("activities", "CODE", unknown);
            });
    return chosen;
  }
}
