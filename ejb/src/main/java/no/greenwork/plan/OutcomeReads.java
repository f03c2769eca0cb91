package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Database;

/** What came of a placement that was opened, beside what is asked of it. */
@ApplicationScoped
class OutcomeReads {
  private static final String KNOWN =
      "SELECT o.months, o.number, o.at, u.display_name AS who, o.code FROM outcome o JOIN app_user"
          + " u ON u.id = o.user_id WHERE o.placement_id = :placement AND o.number = (SELECT"
          + " MAX(n.number) FROM outcome n WHERE n.placement_id = o.placement_id AND n.months ="
          + " o.months)";

  @Inject private PlanRules rules;
  @Inject private Database database;

  /** What was written last at one point. */
  public record Known(int months, int number, Instant at, String who, OutcomeCode code) {}

  /** In order; none as long as it has not ended. */
  List<Outcome> outcomes(OpenedPlacement opened) {
    if (opened.row().state() != PlacementState.ENDED) {
      return List.of();
    }
    LocalDate end = opened.row().end();
    Map<Integer, Known> known =
        database
            .read(
                h -> h.createQuery(KNOWN).bind("placement", opened.id()).mapTo(Known.class).list())
            .stream()
            .collect(Collectors.toMap(Known::months, Function.identity()));
    return rules.outcomeMonths().stream()
        .map(months -> outcome(known.get(months), months, end.plusMonths(months)))
        .toList();
  }

  private static Outcome outcome(Known known, int months, LocalDate dueOn) {
    return known == null
        ? Outcome.due(months, dueOn)
        : new Outcome(months, dueOn, known.number(), known.at(), known.who(), known.code());
  }
}
