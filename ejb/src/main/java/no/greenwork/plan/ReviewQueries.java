package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.HistoryLine;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementHistory;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/** The office's reviews of a placement, and what it looks at when it writes one. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.REVIEW_PLACEMENT)
public class ReviewQueries {
  private static final String PERCENTS =
      "SELECT valid_from, percent FROM percent_entry WHERE placement_id = :placement AND valid_from"
          + " >= COALESCE((SELECT MAX(b.valid_from) FROM percent_entry b WHERE b.placement_id ="
          + " :placement AND b.valid_from <= :from), :from) ORDER BY valid_from";

  @Inject private PlacementOpening opening;
  @Inject private PlacementHistory history;
  @Inject private PlanQueries plans;
  @Inject private ReviewReads reads;
  @Inject private Database database;
  @Inject private Clock clock;

  /**
   * A placement's reviews, latest first.
   *
   * @param next when the next one will fall due, or null
   */
  public record Shown(OpenedPlacement placement, List<Review> reviews, LocalDate next) {
    /** The latest that is due and not held, or null. */
    public Review open() {
      return reviews.isEmpty() || reviews.getFirst().held() ? null : reviews.getFirst();
    }
  }

  public Shown of(String placement, AccessKind kind) {
    OpenedPlacement opened = opening.read(placement, kind);
    return new Shown(
        opened,
        reads.reviews(opened),
        reads.days(opened).after(clock.today()).map(ReviewDays.Due::on).orElse(null));
  }

  /** At which a review can have been held; of a placement that this user has opened. */
  public List<HeldMeeting> meetings(Shown shown) {
    return reads.meetings(shown.placement());
  }

  /** For the review after so many months; of a placement that this user has opened. */
  public SinceLast since(Shown shown, int months) {
    OpenedPlacement opened = shown.placement();
    Review last =
        shown.reviews().stream()
            .filter(r -> r.held() && r.months() < months)
            .findFirst()
            .orElse(null);
    LocalDate from = last == null ? opened.row().start() : last.onDate();
    Instant since = last == null ? Instant.EPOCH : last.at();
    List<HistoryLine> lines =
        history.of(opened.id()).stream().filter(line -> line.at().isAfter(since)).toList();
    return new SinceLast(
        from,
        lines,
        plans.versions(opened.id()).stream().filter(v -> v.at().isAfter(since)).toList(),
        database.read(
            h ->
                h.createQuery(PERCENTS)
                    .bind("placement", opened.id())
                    .bind("from", from)
                    .mapTo(SinceLast.Percent.class)
                    .list()));
  }
}
