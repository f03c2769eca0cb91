package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/** The reviews of a placement that was opened: those held, beside those that its days ask for. */
@ApplicationScoped
class ReviewReads {
  private static final String HELD =
      "SELECT r.months, r.due_on, r.number, r.at, r.on_date, u.display_name AS who, r.standing,"
          + " r.progress, r.assessment FROM review r JOIN app_user u ON u.id = r.user_id WHERE"
          + " r.placement_id = :placement AND r.number = (SELECT MAX(n.number) FROM review n WHERE"
          + " n.placement_id = r.placement_id AND n.months = r.months)";

  @Inject private PlanRules rules;
  @Inject private Database database;
  @Inject private Clock clock;

  /** Those that were held and those that are due, latest first. */
  List<Review> reviews(OpenedPlacement opened) {
    Map<Integer, Review> all = new TreeMap<>(Comparator.reverseOrder());
    days(opened).until(clock.today()).forEach(due -> all.put(due.months(), Review.due(due)));
    database
        .read(h -> h.createQuery(HELD).bind("placement", opened.id()).mapTo(Review.class).list())
        .forEach(held -> all.put(held.months(), held));
    return new ArrayList<>(all.values());
  }

  ReviewDays days(OpenedPlacement opened) {
    boolean placed = opened.row().accepted() != null;
    return new ReviewDays(
        placed ? opened.row().start() : null,
        opened.validTo(),
        rules.reviewMonths(opened.row().measure()));
  }
}
