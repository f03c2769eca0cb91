package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.placement.EventKind;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementHistory;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** Writes what the office found at a review; a correction is one more version. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.REVIEW_PLACEMENT)
public class ReviewService {
  /** Of two that correct the same version, the database lets one in. */
  private static final String INSERT =
      "INSERT IGNORE INTO review (id, placement_id, months, number, due_on, at, on_date, user_id,"
          + " standing, progress, assessment, meeting_id) VALUES (:id, :placement, :months, :number, :due, :at,"
          + " :day, :user, :standing, :progress, :assessment, :meeting)";

  @Inject private PlacementOpening opening;
  @Inject private PlacementHistory history;
  @Inject private ReviewReads reviews;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * @param seen version of this review that was read, 0 for one that was not held yet
   * @throws Invalid if it is not due yet, or never
   * @throws Conflict if the placement came to nothing
   * @throws StaleRecord if somebody else has written it since
   */
  public void write(String placement, int seen, ReviewCommand command) {
    OpenedPlacement opened = opening.write(placement);
    command.validate();
    if (!ReviewReads.cameToSomething(opened)) {
      throw new Conflict("", "STATE");
    }
    Review due =
        reviews.reviews(opened).stream()
            .filter(r -> r.months() == command.months())
            .findFirst()
            .orElseThrow(() -> new Invalid("months", "NOT_DUE"));
    StaleRecord.check(seen, due.number());
    if (insert(opened, due, command) == 0) {
      throw new StaleRecord();
    }
    history.keep(
        opened, EventKind.REVIEW, Map.of("months", due.months(), "version", due.number() + 1));
  }

  private Long meeting(OpenedPlacement opened, String meeting) {
    return meeting == null
        ? null
        : reviews.meetings(opened).stream()
            .filter(m -> m.id().equals(meeting))
            .map(HeldMeeting::keyId)
            .findFirst()
            .orElseThrow(() -> new Invalid("meeting", "NOT_FOUND"));
  }

  private int insert(OpenedPlacement opened, Review due, ReviewCommand command) {
    Long meeting = meeting(opened, command.meeting());
    return database.read(
        h ->
            h.createUpdate(INSERT)
                .bind("id", ids.next())
                .bind("placement", opened.id())
                .bind("months", due.months())
                .bind("number", due.number() + 1)
                .bind("due", due.dueOn())
                .bind("at", clock.now())
                .bind("day", clock.today())
                .bind("user", current.get().userId())
                .bind("standing", command.standing())
                .bind("progress", command.progress())
                .bind("assessment", command.assessment())
                .bind("meeting", meeting)
                .execute());
  }
}
