package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.shared.Invalid;

/** The rules of dates as they stand in the registers, for anybody who is logged in. */
@ApplicationScoped
@Requires(Action.CALCULATE)
public class PlacementRules {
  @Inject private MeasureRuleQueries measures;

  /**
   * @throws Invalid if there is no such measure
   */
  public DateCheck.Result check(String measure, DateCheck dates) {
    return dates.by(
        measures.of(measure).orElseThrow(() -> new Invalid("measure", "CODE", measure)));
  }
}
