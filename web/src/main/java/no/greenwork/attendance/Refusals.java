package no.greenwork.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.shared.Texts;

/** Sheets of several with which nothing was done: each reason once, by all whom it concerns. */
final class Refusals {
  private Refusals() {}

  /**
   * @param names in the order of the outcomes
   * @return names by what stopped them
   */
  static Map<String, String> told(List<String> names, List<SheetOutcome> outcomes, Texts texts) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (int i = 0; i < outcomes.size(); i++) {
      SheetOutcome outcome = outcomes.get(i);
      if (!outcome.isDone()) {
        String why = texts.error(outcome.code(), outcome.number());
        found.computeIfAbsent(why, reason -> new ArrayList<>()).add(names.get(i));
      }
    }
    Map<String, String> told = new LinkedHashMap<>();
    found.forEach((why, whom) -> told.put(why, String.join(", ", whom)));
    return told;
  }
}
