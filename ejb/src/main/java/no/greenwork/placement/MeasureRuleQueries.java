package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.greenwork.shared.Database;

/** Reads a measure's dated rules. */
@ApplicationScoped
public class MeasureRuleQueries {
  private static final String ROWS =
      "SELECT m.valid_from AS measure_from, m.valid_to AS measure_to, r.rule, r.valid_from AS rule_from, r.rule_value"
          + " FROM measure m LEFT JOIN measure_rule r ON r.measure_code = m.code WHERE m.code = :measure";

  private static final String CODES = "SELECT code FROM measure";

  private static final Set<String> KNOWN =
      Stream.of(MeasureRules.Rule.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  @Inject private Database database;

  /** A rule beside its measure. */
  public record Row(
      LocalDate measureFrom,
      LocalDate measureTo,
      String rule,
      LocalDate ruleFrom,
      Integer ruleValue) {}

  /** Of every measure, by its code. */
  Map<String, MeasureRules> all() {
    Map<String, MeasureRules> all = new HashMap<>();
    database
        .read(h -> h.createQuery(CODES).mapTo(String.class).list())
        .forEach(code -> of(code).ifPresent(rules -> all.put(code, rules)));
    return all;
  }

  /** Empty when there is no measure of that code. */
  public Optional<MeasureRules> of(String measure) {
    List<Row> rows =
        database.read(h -> h.createQuery(ROWS).bind("measure", measure).mapTo(Row.class).list());
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    MeasureRules rules =
        new MeasureRules(rows.getFirst().measureFrom(), rows.getFirst().measureTo());
    rows.stream()
        .filter(row -> row.rule() != null && KNOWN.contains(row.rule()))
        .forEach(
            row ->
                rules.with(MeasureRules.Rule.valueOf(row.rule()), row.ruleFrom(), row.ruleValue()));
    return Optional.of(rules);
  }
}
