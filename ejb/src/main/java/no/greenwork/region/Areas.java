package no.greenwork.region;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The counties or municipalities of one structure that something may lie in: one when that is
 * decided, else every one that it may be. Never none.
 *
 * @param all by their codes
 */
public record Areas(List<Area> all) {
  private static final String BETWEEN = "/";

  public Areas {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("Nowhere");
    }
  }

  static Areas of(Collection<Area> any) {
    return new Areas(any.stream().distinct().sorted(Comparator.comparing(Area::code)).toList());
  }

  public boolean decided() {
    return all.size() == 1;
  }

  /** The code, or all codes: {@code 02/06}. */
  public String key() {
    return all.stream().map(Area::code).collect(Collectors.joining(BETWEEN));
  }

  /** The name, or all names: {@code Akershus/Buskerud}. */
  public String name() {
    return all.stream().map(Area::name).collect(Collectors.joining(BETWEEN));
  }

  /** Whether a key stands for several, of which it is not decided which. */
  public static boolean undecided(String key) {
    return key.contains(BETWEEN);
  }
}
