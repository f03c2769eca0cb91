package no.greenwork.attendance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.greenwork.shared.Texts;

/** Two placements of one name in a list are told apart by their measure and first day. */
final class Namesakes {
  private final Map<String, Set<String>> placements = new HashMap<>();
  private final Texts texts;

  Namesakes(Texts texts) {
    this.texts = texts;
  }

  /** Before any is told. */
  void add(String name, String placement) {
    placements.computeIfAbsent(name, n -> new HashSet<>()).add(placement);
  }

  /**
   * @param from first day, as it is written
   */
  String told(String name, String measure, String from) {
    return placements.get(name).size() == 1
        ? name
        : texts.get("attendance.namesake", name, measure, from);
  }
}
