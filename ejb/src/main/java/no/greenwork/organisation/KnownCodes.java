package no.greenwork.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.greenwork.shared.DateRange;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * The codes that a provider, farm or agreement may name, read once for any number of rows.
 *
 * @param municipalities of the structure of 2024
 * @param regions NAV regions
 * @param measures when each takes people
 * @param schemes quality schemes and the kind of subject each is for, FARM or PROVIDER
 */
public record KnownCodes(
    Set<String> municipalities,
    Set<String> regions,
    Map<String, DateRange> measures,
    Map<String, String> schemes) {
  /** A measure with its period. */
  public record Measure(String code, LocalDate validFrom, LocalDate validTo) {
    DateRange period() {
      return new DateRange(validFrom, validTo);
    }
  }

  /** A scheme with the kind of subject it is for. */
  public record Scheme(String code, String subjectKind) {}

  public static KnownCodes read(Handle handle) {
    return new KnownCodes(
        codes(handle, "SELECT code FROM municipality WHERE structure = 2024"),
        codes(handle, "SELECT number FROM nav_region"),
        handle
            .createQuery("SELECT code, valid_from, valid_to FROM measure")
            .map(ConstructorMapper.of(Measure.class))
            .stream()
            .collect(Collectors.toMap(Measure::code, Measure::period)),
        handle
            .createQuery("SELECT code, subject_kind FROM quality_scheme")
            .map(ConstructorMapper.of(Scheme.class))
            .stream()
            .collect(Collectors.toMap(Scheme::code, Scheme::subjectKind)));
  }

  private static Set<String> codes(Handle handle, String sql) {
    return new HashSet<>(handle.createQuery(sql).mapTo(String.class).list());
  }
}
