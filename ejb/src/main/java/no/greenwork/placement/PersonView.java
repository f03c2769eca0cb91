package no.greenwork.placement;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The participant of a placement, as far as this user may see.
 *
 * @param id public id
 * @param name full name
 * @param identityNumber masked
 * @param unit number of the NAV unit today
 * @param hidden whether name, number and geography are withheld
 */
public record PersonView(
    String id,
    String name,
    String alias,
    String identityNumber,
    String unit,
    String unitName,
    String protection,
    boolean shielded,
    boolean hidden) {
  /** What {@link #initials(String)} is of {@code x}, a row of participant, as SQL. */
  public static final String INITIALS =
      "UPPER(REGEXP_REPLACE(CONCAT(x.given_name, ' ', x.family_name), '([^ -])[^ -]*[ -]*', '\\\\1.'))";

  /** First letters of the names, for where the whole name would be too much; null when hidden. */
  public String initials() {
    return hidden || name == null ? null : initials(name);
  }

  public static String initials(String name) {
    return Stream.of(name.strip().split("[\\s-]+"))
        .filter(part -> !part.isEmpty())
        .map(
            part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
        .collect(Collectors.joining());
  }
}
