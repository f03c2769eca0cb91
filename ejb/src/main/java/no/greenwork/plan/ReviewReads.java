package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/** The reviews of a placement that was opened: those held, beside those that its days ask for. */
@ApplicationScoped
class ReviewReads {
  private static final String HELD =
      "SELECT r.months, r.due_on, r.number, r.at, r.on_date, u.display_name AS who, r.standing,"
          + " r.progress, r.assessment, m.public_id AS meeting, m.on_date AS meeting_on FROM review r"
          + " JOIN app_user u ON u.id = r.user_id LEFT JOIN meeting m ON m.id = r.meeting_id WHERE"
          + " r.placement_id = :placement AND r.number = (SELECT MAX(n.number) FROM review n WHERE"
          + " n.placement_id = r.placement_id AND n.months = r.months)";

  private static final String MEETINGS =
      "SELECT id AS key_id, public_id AS id, on_date, place FROM meeting WHERE placement_id ="
          + " :placement AND cancelled_at IS NULL AND on_date <= :day ORDER BY on_date DESC LIMIT 50";

  @Inject private PlanRules rules;
  @Inject private Database database;
  @Inject private Clock clock;

  /** Meetings at which one can have been held, latest first. */
  List<HeldMeeting> meetings(OpenedPlacement opened) {
    return database.read(
        h ->
            h.createQuery(MEETINGS)
                .bind("placement", opened.id())
                .bind("day", clock.today())
                .mapTo(HeldMeeting.class)
                .list());
  }

  /** Those that were held and those that are due, latest first. */
  List<Review> reviews(OpenedPlacement opened) {
    return reviews(opened, days(opened));
  }

  /**
   * @param days the placement's own
   */
  List<Review> reviews(OpenedPlacement opened, ReviewDays days) {
    Map<Integer, Review> all = new TreeMap<>(Comparator.reverseOrder());
    days.until(clock.today()).forEach(due -> all.put(due.months(), Review.due(due)));
    database
        .read(h -> h.createQuery(HELD).bind("placement", opened.id()).mapTo(Review.class).list())
        .forEach(held -> all.put(held.months(), held));
    return new ArrayList<>(all.values());
  }

  ReviewDays days(OpenedPlacement opened) {
    return new ReviewDays(
        cameToSomething(opened) ? opened.row().start() : null,
        opened.validTo(),
        rules.reviewMonths(opened.row().measure()));
  }

  /** There is nothing to assess of who never came, nor of what was registered in error. */
  static boolean cameToSomething(OpenedPlacement opened) {
    return opened.row().accepted() != null
        && opened.row().state() != PlacementState.NOT_RELEVANT
        && opened.row().state() != PlacementState.REGISTERED_IN_ERROR;
  }
}
