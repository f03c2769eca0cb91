package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/** What a placement's own page says of plan, reviews and outcomes. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class PlanSummaries {
  private static final String PLAN =
      "SELECT number, on_date FROM plan_version WHERE placement_id = :placement ORDER BY number"
          + " DESC LIMIT 1";

  @Inject private PlacementOpening opening;
  @Inject private ReviewReads reviews;
  @Inject private OutcomeReads outcomes;
  @Inject private Database database;
  @Inject private Clock clock;

  /** The newest version of a plan. */
  public record Newest(int number, LocalDate onDate) {}

  /** Empty for a person who is hidden and cannot be opened, and before there is a place. */
  public Optional<PlanSummary> of(String placement) {
    OpenedPlacement opened = opening.glance(placement);
    boolean closed = opened.hidden() && !opened.confirmable();
    return closed || opened.row().accepted() == null
        ? Optional.empty()
        : Optional.of(summary(opened));
  }

  private PlanSummary summary(OpenedPlacement opened) {
    LocalDate today = clock.today();
    Optional<Newest> plan =
        database.read(
            h -> h.createQuery(PLAN).bind("placement", opened.id()).mapTo(Newest.class).findOne());
    List<Review> all = reviews.reviews(opened);
    List<Outcome> come = outcomes.outcomes(opened).stream().filter(o -> o.reached(today)).toList();
    return new PlanSummary(
        plan.map(Newest::number).orElse(0),
        plan.map(Newest::onDate).orElse(null),
        all.stream().findFirst().filter(r -> !r.held()).map(Review::dueOn).orElse(null),
        reviews.days(opened).after(today).map(ReviewDays.Due::on).orElse(null),
        all.stream().filter(Review::held).findFirst().map(Review::onDate).orElse(null),
        (int) come.stream().filter(Outcome::known).count(),
        come.size());
  }
}
