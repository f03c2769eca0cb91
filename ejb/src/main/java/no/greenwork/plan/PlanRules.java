package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.greenwork.shared.Database;

/** Reads the dated rules of plans, reviews and outcomes. */
@ApplicationScoped
class PlanRules {
  private static final String VERSIONS =
      "SELECT valid_from, rule_value FROM plan_rule WHERE measure_code = :measure AND rule = :rule";

  private static final String POINTS = "SELECT months FROM outcome_point ORDER BY months";

  @Inject private Database database;

  /** A rule's value from a day on. */
  public record Version(LocalDate validFrom, int ruleValue) {}

  /** By first day; empty for a measure without reviews. */
  NavigableMap<LocalDate, Integer> reviewMonths(String measure) {
    NavigableMap<LocalDate, Integer> versions = new TreeMap<>();
    database
        .read(
            h ->
                h.createQuery(VERSIONS)
                    .bind("measure", measure)
                    .bind("rule", "REVIEW_MONTHS")
                    .mapTo(Version.class)
                    .list())
        .forEach(v -> versions.put(v.validFrom(), v.ruleValue()));
    return versions;
  }

  /** After how many months it is asked what came of a placement. */
  List<Integer> outcomeMonths() {
    return database.read(h -> h.createQuery(POINTS).mapTo(Integer.class).list());
  }
}
