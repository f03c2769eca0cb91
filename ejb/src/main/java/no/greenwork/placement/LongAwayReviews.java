package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import no.greenwork.shared.Clock;

/** How often NAV looks at a long absence, by the measure's rule today. */
@ApplicationScoped
public class LongAwayReviews {
  @Inject private MeasureRuleQueries rules;
  @Inject private Clock clock;

  /** Null for a measure whose absences are looked at once. */
  public Integer everyDays(String measure) {
    OptionalInt days =
        rules
            .of(measure)
            .map(r -> r.value(MeasureRules.Rule.LONG_AWAY_REVIEW_DAYS, clock.today()))
            .orElse(OptionalInt.empty());
    return days.isEmpty() ? null : days.getAsInt();
  }
}
