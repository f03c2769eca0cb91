package no.greenwork.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.capacity.PlaceLedger;
import no.greenwork.organisation.FieldChecks;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * The directorate sets a measure's rule from a day on; what held before stays. A rule of weights
 * changes what placements take of their places, which is written anew with it.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class MeasureRuleService {
  private static final String EXISTS =
      "SELECT COUNT(*) FROM measure_rule WHERE measure_code = :measure AND rule = :rule AND valid_from >= :from";
  private static final String KNOWN =
      "SELECT COUNT(*) FROM measure_rule WHERE measure_code = :measure AND rule = :rule";

  private static final String AGREEMENTS = "SELECT id FROM agreement WHERE measure_code = :measure";
  private static final String WEIGHTS = "HALF_BELOW";

  @Inject private Database database;
  @Inject private CapacityGuard guard;
  @Inject private PlaceLedger ledger;
  @Inject private ChangeLog changes;

  /**
   * @param source the regulation it comes from
   */
  public record RuleCommand(
      String measure, String rule, LocalDate from, Integer value, String source) {}

  /** Only for a rule that the measure has, from a day after its latest version. */
  @Requires(Action.EDIT_MEASURES)
  public void set(RuleCommand c) {
    boolean weighs = WEIGHTS.equals(c.rule()) && c.measure() != null && c.from() != null;
    if (weighs) {
      guard.lock(null, agreements(c.measure()), List.of());
    }
    check(c);
    database.write(
        h ->
            h.execute(
                "INSERT INTO measure_rule (measure_code, rule, valid_from, rule_value, source) VALUES (?, ?, ?, ?, ?)",
                c.measure(),
                c.rule(),
                c.from(),
                c.value(),
                c.source()));
    if (weighs) {
      ledger.rewriteForRule(c.measure(), c.from());
    }
    changes.record("CREATE", "measure_rule", c.measure() + " " + c.rule(), null, c);
  }

  private List<Long> agreements(String measure) {
    return database.read(
        h -> h.createQuery(AGREEMENTS).bind("measure", measure).mapTo(Long.class).list());
  }

  private void check(RuleCommand c) {
    FieldChecks checks =
        new FieldChecks()
            .required("measure", c.measure())
            .required("rule", c.rule())
            .required("from", c.from())
            .required("value", c.value())
            .wrong(c.value() != null && c.value() < 0, "value", "OUT_OF_RANGE", 0, 10_000)
            .required("source", c.source())
            .length("source", c.source(), 200);
    if (checks.problems().isEmpty()) {
      checks
          .wrong(count(KNOWN, c) == 0, "rule", "NOT_FOUND")
          .wrong(count(EXISTS, c) > 0, "from", "PERIOD", c.from());
    }
    if (!checks.problems().isEmpty()) {
      throw new Invalid(checks.problems());
    }
  }

  private int count(String sql, RuleCommand c) {
    return database.read(
        h -> {
          var query = h.createQuery(sql).bind("measure", c.measure()).bind("rule", c.rule());
          return (sql.contains(":from") ? query.bind("from", c.from()) : query)
              .mapTo(Integer.class)
              .one();
        });
  }
}
