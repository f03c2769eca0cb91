package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.finalreport.FinalReportDays;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/** What a placement's own page says of plan, reviews and outcomes. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class PlanSummaries {
  /** In one statement, so that the page costs no more for what is beside the plan. */
  private static final String BESIDE =
      """
      SELECT (SELECT MAX(v.number) FROM plan_version v WHERE v.placement_id = p.id) AS plan,
        (SELECT MAX(v.on_date) FROM plan_version v WHERE v.placement_id = p.id) AS plan_on,
        (SELECT MAX(f.number) FROM final_report f WHERE f.placement_id = p.id) AS report,
        (SELECT MAX(f.on_date) FROM final_report f WHERE f.placement_id = p.id) AS report_on,
        <opens> AS report_opens,
        (SELECT MIN(m.on_date) FROM meeting m WHERE m.placement_id = p.id AND m.cancelled_at IS NULL AND m.on_date >= :day) AS meeting_on,
        (SELECT COUNT(*) FROM meeting m WHERE m.placement_id = p.id) AS meetings,
        (SELECT MAX(u.valid_from) FROM follow_up u WHERE u.placement_id = p.id) AS follow_up_from,
        (SELECT MAX(u.valid_to) - INTERVAL 1 DAY FROM follow_up u WHERE u.placement_id = p.id) AS follow_up_to,
        (SELECT u.public_id FROM follow_up u WHERE u.placement_id = p.id ORDER BY u.valid_from DESC LIMIT 1) AS follow_up,
        <work> AS work
      FROM placement p LEFT <rule> WHERE p.id = :placement
      """
          .replace("<opens>", FinalReportDays.OPENS)
          .replace("<work>", LedToWork.SQL)
          .replace("<rule>", FinalReportDays.RULE);

  @Inject private ReviewReads reviews;
  @Inject private OutcomeReads outcomes;
  @Inject private Database database;
  @Inject private Clock clock;

  /**
   * Empty for a person who is hidden and cannot be opened, and before there is a place.
   *
   * @param opened one that has just been shown
   */
  public Optional<PlanSummary> of(OpenedPlacement opened) {
    boolean closed = opened.hidden() && !opened.confirmable();
    return closed || opened.row().accepted() == null
        ? Optional.empty()
        : Optional.of(summary(opened));
  }

  private PlanSummary summary(OpenedPlacement opened) {
    LocalDate today = clock.today();
    PlanSummary.Beside beside =
        database.read(
            h ->
                h.createQuery(BESIDE)
                    .bind("placement", opened.id())
                    .bind("day", today)
                    .mapTo(PlanSummary.Beside.class)
                    .one());
    ReviewDays days = reviews.days(opened);
    List<Review> all = reviews.reviews(opened, days);
    List<Outcome> come = outcomes.outcomes(opened).stream().filter(o -> o.reached(today)).toList();
    return new PlanSummary(
        beside.plan() == null ? 0 : beside.plan(),
        beside.planOn(),
        all.stream().findFirst().filter(r -> !r.held()).map(Review::dueOn).orElse(null),
        days.after(today).map(ReviewDays.Due::on).orElse(null),
        all.stream().filter(Review::held).findFirst().map(Review::onDate).orElse(null),
        (int) come.stream().filter(Outcome::known).count(),
        come.size(),
        beside);
  }
}
