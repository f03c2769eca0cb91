package no.greenwork.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.placement.EventKind;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementHistory;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** Writes what was agreed at a meeting, each time the whole; what stood before stays. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.ARRANGE_MEETING)
public class MinutesService {
  /** Of two that build upon the same version, the database lets one in. */
  private static final String INSERT =
      "INSERT IGNORE INTO meeting_minutes (id, meeting_id, number, at, on_date, user_id) VALUES (:id,"
          + " :meeting, :number, :at, :day, :user)";

  /** What was agreed belongs to a meeting that was held. */
  private static final String HOLD =
      "UPDATE meeting SET version = version + 1 WHERE id = :id AND cancelled_at IS NULL AND on_date <="
          + " :today";

  private static final String POINT =
      "INSERT INTO meeting_point (minutes_id, position, point_id, agreed, party, due_on) VALUES"
          + " (:minutes, :position, :point, :agreed, :party, :due)";

  @Inject private PlacementOpening opening;
  @Inject private PlacementHistory history;
  @Inject private MeetingReads reads;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * @param seen number of the version that was read, 0 for none
   * @throws Invalid before the meeting's day
   * @throws StaleRecord if somebody has written a version since
   */
  public void write(String placement, String id, int seen, MinutesCommand command) {
    OpenedPlacement opened = opening.write(placement);
    opened.require(PlacementState.AWAITING_START, PlacementState.ACTIVE, PlacementState.ENDED);
    Meeting meeting =
        reads.of(opened.id()).stream()
            .filter(m -> m.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (meeting.cancelled()) {
      throw new Conflict("", "MEETING_OVER");
    }
    if (!meeting.held(clock.today())) {
      throw new Invalid("", "TOO_EARLY", meeting.onDate());
    }
    StaleRecord.check(seen, meeting.minutes());
    Set<Long> known = meeting.points().stream().map(Meeting.Point::id).collect(Collectors.toSet());
    command.validate(known, meeting.farm() != null);
    hold(meeting);
    insert(meeting, seen + 1, command);
    history.keep(
        opened,
        EventKind.MEETING_MINUTES,
        Map.of("meetingOn", meeting.onDate(), "version", seen + 1));
  }

  /** Whoever moves or cancels it meanwhile waits here, and is stale afterwards. */
  private void hold(Meeting meeting) {
    int held =
        database.read(
            h ->
                h.createUpdate(HOLD)
                    .bind("id", meeting.key())
                    .bind("today", clock.today())
                    .execute());
    if (held == 0) {
      throw new Conflict("", "MEETING_OVER");
    }
  }

  private void insert(Meeting meeting, int number, MinutesCommand command) {
    long minutes = ids.next();
    int inserted =
        database.read(
            h ->
                h.createUpdate(INSERT)
                    .bind("id", minutes)
                    .bind("meeting", meeting.key())
                    .bind("number", number)
                    .bind("at", clock.now())
                    .bind("day", clock.today())
                    .bind("user", current.get().userId())
                    .execute());
    if (inserted == 0) {
      throw new StaleRecord();
    }
    int position = 0;
    for (MinutesCommand.Agreed point : command.points()) {
      int at = ++position;
      database.write(
          h ->
              h.createUpdate(POINT)
                  .bind("minutes", minutes)
                  .bind("position", at)
                  .bind("point", point.id() == null ? ids.next() : point.id())
                  .bind("agreed", point.agreed())
                  .bind("party", point.party())
                  .bind("due", point.dueOn())
                  .execute());
    }
  }
}
