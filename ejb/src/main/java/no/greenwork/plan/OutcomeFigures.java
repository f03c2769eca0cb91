package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/**
 * Of how many of those who left in a year it is known what they did later, and what. The same
 * figures for everybody who may see any, so that nothing comes of laying two people's beside each
 * other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_OUTCOMES)
public class OutcomeFigures {
  @Inject private PlanRules rules;
  @Inject private Database database;
  @Inject private Clock clock;

  /** After how many months it is asked. */
  public List<Integer> months() {
    return rules.outcomeMonths();
  }

  /**
   * @param year in which the placements ended
   * @param months after the end; those whose day has not come are not in it
   */
  public OutcomeTable table(OutcomeDimension by, int year, int months) {
    List<OutcomeGroup> groups =
        database.read(
            h ->
                h.createQuery(OutcomeGroup.SQL)
                    .bind("months", months)
                    .bind("first", LocalDate.of(year, 1, 1))
                    .bind("after", LocalDate.of(year + 1, 1, 1))
                    .bind("today", clock.today())
                    .mapTo(OutcomeGroup.class)
                    .list());
    return OutcomeTable.of(groups, by);
  }

  /** The years in which placements ended, latest first. */
  public List<Integer> years() {
    return database
        .read(
            h ->
                h.createQuery(
                        "SELECT DISTINCT YEAR(valid_to - INTERVAL 1 DAY) FROM placement WHERE"
                            + " accepted_on IS NOT NULL AND valid_to <= :today")
                    .bind("today", clock.today())
                    .mapTo(Integer.class)
                    .list())
        .stream()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
