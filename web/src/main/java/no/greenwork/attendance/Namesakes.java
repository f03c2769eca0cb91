package no.greenwork.attendance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.greenwork.shared.Texts;

/**
 * Two placements of one name in a list are told apart by their measure and first day, and where
 * those are the same by their references.
 */
final class Namesakes {
  private final Map<String, Set<String>> placements = new HashMap<>();
  private final Texts texts;

  /**
   * By what a placement is told.
   *
   * @param placement public id, which is its reference
   * @param measure its code
   * @param from first day, as it is written
   */
  record Called(String name, String placement, String measure, String from) {}

  Namesakes(Texts texts) {
    this.texts = texts;
  }

  /** Before any is told. */
  void add(Called one) {
    for (String told : new String[] {one.name(), apart(one)}) {
      placements.computeIfAbsent(told, n -> new HashSet<>()).add(one.placement());
    }
  }

  String told(Called one) {
    if (isAlone(one.name())) {
      return one.name();
    }
    String apart = apart(one);
    return isAlone(apart)
        ? apart
        : texts.get(
            "attendance.namesake.reference", one.name(), measure(one), one.from(), one.placement());
  }

  private boolean isAlone(String told) {
    return placements.get(told).size() == 1;
  }

  private String apart(Called one) {
    return texts.get("attendance.namesake", one.name(), measure(one), one.from());
  }

  private String measure(Called one) {
    return texts.get("capacity.measure." + one.measure());
  }
}
