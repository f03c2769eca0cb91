package no.greenwork.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** Calls meetings, moves them and cancels them, the last two with a reason. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.ARRANGE_MEETING)
public class MeetingService {
  public static final int LONGEST_REASON = 200;

  private static final String INSERT =
      "INSERT INTO meeting (id, public_id, placement_id, on_date, from_time, place, agenda,"
          + " with_participant, with_nav, with_provider, farm_id, arranged_at, arranged_by,"
          + " arranged_party) VALUES (:id, :public, :placement, :day, :time, :place, :agenda,"
          + " :participant, :nav, :provider, :farm, :at, :user, :party)";

  private static final String MOVE =
      "UPDATE meeting SET on_date = :day, from_time = :time, place = :place, reason = :reason,"
          + " version = version + 1 WHERE id = :id AND version = :seen AND cancelled_at IS NULL";

  private static final String CANCEL =
      "UPDATE meeting SET cancelled_at = :at, reason = :reason, version = version + 1 WHERE id = :id"
          + " AND version = :seen AND cancelled_at IS NULL";

  @Inject private PlacementOpening opening;
  @Inject private PlacementHistory history;
  @Inject private MeetingReads reads;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  private final SecureRandom random = new SecureRandom();

  /**
   * @return public id
   * @throws Conflict if a farm is invited to talk of somebody protected or shielded
   */
  public String arrange(String placement, MeetingCommand command) {
    OpenedPlacement opened = opened(placement);
    command.validate(opened.row().accepted(), clock.today());
    Long farm = command.withFarm() ? farm(opened, command.onDate()) : null;
    String id = PublicId.random(random);
    Attendee party = Attendee.of(current.get().role()).orElseThrow(Forbidden::new);
    database.write(
        h ->
            h.createUpdate(INSERT)
                .bind("id", ids.next())
                .bind("public", id)
                .bind("placement", opened.id())
                .bind("day", command.onDate())
                .bind("time", command.fromTime())
                .bind("place", command.place())
                .bind("agenda", command.agenda())
                .bind("participant", command.withParticipant())
                .bind("nav", command.withNav())
                .bind("provider", command.withProvider())
                .bind("farm", farm)
                .bind("at", clock.now())
                .bind("user", current.get().userId())
                .bind("party", party)
                .execute());
    history.keep(
        opened,
        EventKind.MEETING_ARRANGED,
        Map.of("meetingOn", command.onDate(), "meetingAt", command.fromTime().toString()));
    return id;
  }

  private long farm(OpenedPlacement opened, LocalDate day) {
    if (!reads.farmMayKnow(opened.participantId())) {
      throw new Conflict("withFarm", "MEETING_PROTECTED");
    }
    return reads
        .farm(opened.id(), day)
        .map(MeetingFarm::id)
        .orElseThrow(() -> new Invalid("withFarm", "NO_FARM"));
  }

  /**
   * @param seen version of the meeting that was read
   */
  public void move(
      String placement,
      String id,
      int seen,
      LocalDate onDate,
      LocalTime fromTime,
      String place,
      String reason) {
    OpenedPlacement opened = opened(placement);
    Meeting meeting = open(opened, id, seen);
    List<Problem> wrong = new ArrayList<>();
    MeetingCommand.when(onDate, fromTime, opened.row().accepted(), clock.today(), wrong);
    MeetingCommand.text(place, "place", MeetingCommand.LONGEST_PLACE, wrong);
    MeetingCommand.text(reason, "reason", LONGEST_REASON, wrong);
    Invalid.unlessEmpty(wrong);
    sameFarm(opened, meeting, onDate);
    int moved =
        database.read(
            h ->
                h.createUpdate(MOVE)
                    .bind("day", onDate)
                    .bind("time", fromTime)
                    .bind("place", place.strip())
                    .bind("reason", reason.strip())
                    .bind("id", meeting.key())
                    .bind("seen", seen)
                    .execute());
    written(moved);
    history.keep(
        opened,
        EventKind.MEETING_MOVED,
        reason.strip(),
        when(meeting.onDate(), meeting.fromTime()),
        when(onDate, fromTime));
  }

  /** The farm that was invited is told of no other's days, and another one is not told unasked. */
  private void sameFarm(OpenedPlacement opened, Meeting meeting, LocalDate day) {
    Long invited = reads.invited(meeting.key());
    if (invited != null
        && reads.farm(opened.id(), day).filter(farm -> invited.equals(farm.id())).isEmpty()) {
      throw new Invalid("onDate", "MEETING_OTHER_FARM", meeting.farm());
    }
  }

  /**
   * @param seen version of the meeting that was read
   */
  public void cancel(String placement, String id, int seen, String reason) {
    OpenedPlacement opened = opened(placement);
    Meeting meeting = open(opened, id, seen);
    List<Problem> wrong = new ArrayList<>();
    MeetingCommand.text(reason, "reason", LONGEST_REASON, wrong);
    Invalid.unlessEmpty(wrong);
    int cancelled =
        database.read(
            h ->
                h.createUpdate(CANCEL)
                    .bind("at", clock.now())
                    .bind("reason", reason.strip())
                    .bind("id", meeting.key())
                    .bind("seen", seen)
                    .execute());
    written(cancelled);
    history.keep(
        opened,
        EventKind.MEETING_CANCELLED,
        reason.strip(),
        Map.of(),
        when(meeting.onDate(), meeting.fromTime()));
  }

  private OpenedPlacement opened(String placement) {
    OpenedPlacement opened = opening.write(placement);
    opened.require(PlacementState.AWAITING_START, PlacementState.ACTIVE, PlacementState.ENDED);
    return opened;
  }

  private Meeting open(OpenedPlacement opened, String id, int seen) {
    Meeting meeting =
        reads.of(opened.id()).stream()
            .filter(m -> m.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    StaleRecord.check(seen, meeting.version());
    if (!meeting.open()) {
      throw new Conflict("", "MEETING_OVER");
    }
    return meeting;
  }

  private static void written(int rows) {
    if (rows == 0) {
      throw new StaleRecord();
    }
  }

  private static Map<String, Object> when(LocalDate day, LocalTime time) {
    return Map.of("meetingOn", day, "meetingAt", time.toString());
  }
}
