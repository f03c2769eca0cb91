package no.greenwork.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.placement.EventKind;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementHistory;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** The office sets a follow-up after employment, prolongs it and ends it early. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.SET_FOLLOW_UP)
public class FollowUpService {
  private static final String INSERT =
      "INSERT INTO follow_up (id, public_id, placement_id, valid_from, valid_to, interval_weeks,"
          + " user_id, purpose, set_at, set_by) VALUES (:id, :public, :placement, :from, :to, :weeks,"
          + " :user, :purpose, :at, :me)";

  private static final String UPDATE =
      "UPDATE follow_up SET valid_to = :to, version = version + 1 WHERE id = :id AND version ="
          + " :seen";

  private static final String LAST_DAY = "lastDay";

  @Inject private PlacementOpening opening;
  @Inject private PlacementHistory history;
  @Inject private CapacityGuard guard;
  @Inject private FollowUpReads reads;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  private final SecureRandom random = new SecureRandom();

  /**
   * @return public id
   * @throws Conflict unless the placement has ended and led to work
   * @throws Invalid if another holds on some of the days
   */
  public String set(String placement, FollowUpCommand command) {
    OpenedPlacement opened = locked(placement);
    opened.require(PlacementState.ENDED);
    if (!reads.gotWork(opened.id())) {
      throw new Conflict("", "NOT_IN_WORK");
    }
    command.validate(
        opened.validTo().minusDays(1),
        reads.intervals(),
        clock.today(),
        reads.longest(clock.today()));
    Long supervisor = command.bySupervisor() ? reads.supervisor(opened.id(), clock.today()) : null;
    if (command.bySupervisor() && supervisor == null) {
      throw new Invalid("bySupervisor", "NO_SUPERVISOR");
    }
    DateRange days = DateRange.ofInclusive(command.from(), command.lastDay());
    free(reads.ofPlacement(opened.id()), null, days, "from");
    String id = PublicId.random(random);
    insert(opened, id, supervisor, days, command);
    history.keep(
        opened,
        EventKind.FOLLOW_UP_SET,
        Map.of("from", command.from(), LAST_DAY, command.lastDay(), "weeks", command.weeks()));
    return id;
  }

  private void insert(
      OpenedPlacement opened, String id, Long supervisor, DateRange days, FollowUpCommand command) {
    database.write(
        h ->
            h.createUpdate(INSERT)
                .bind("id", ids.next())
                .bind("public", id)
                .bind("placement", opened.id())
                .bind("from", days.from())
                .bind("to", days.to())
                .bind("weeks", command.weeks())
                .bind("user", supervisor)
                .bind("purpose", command.purpose())
                .bind("at", clock.now())
                .bind("me", current.get().userId())
                .execute());
  }

  /**
   * A later or an earlier last day; one before today is too late to be ended by.
   *
   * @param seen version that was read
   */
  public void changeEnd(String placement, String id, int seen, LocalDate lastDay) {
    OpenedPlacement opened = locked(placement);
    if (opened.row().state() == PlacementState.REGISTERED_IN_ERROR) {
      throw new Conflict("", "STATE");
    }
    List<FollowUp> all = reads.ofPlacement(opened.id());
    FollowUp followUp =
        all.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    StaleRecord.check(seen, followUp.version());
    check(followUp, lastDay);
    DateRange days = DateRange.ofInclusive(followUp.period().validFrom(), lastDay);
    free(all, id, days, LAST_DAY);
    int changed =
        database.read(
            h ->
                h.createUpdate(UPDATE)
                    .bind("to", days.to())
                    .bind("id", followUp.key())
                    .bind("seen", seen)
                    .execute());
    if (changed == 0) {
      throw new StaleRecord();
    }
    LocalDate before = followUp.period().lastDay();
    Map<String, Object> after = new LinkedHashMap<>();
    after.put(LAST_DAY, lastDay);
    history.keep(
        opened,
        lastDay.isAfter(before) ? EventKind.FOLLOW_UP_PROLONGED : EventKind.FOLLOW_UP_ENDED,
        null,
        Map.of(LAST_DAY, before),
        after);
  }

  private void check(FollowUp followUp, LocalDate lastDay) {
    FollowUpPeriod period = followUp.period();
    if (lastDay == null) {
      throw new Invalid(LAST_DAY, "REQUIRED");
    }
    if (lastDay.equals(period.lastDay())) {
      throw new Invalid(LAST_DAY, "NO_CHANGE");
    }
    if (period.lastDay().isBefore(clock.today())) {
      throw new Invalid(LAST_DAY, "PAST");
    }
    LocalDate today = clock.today();
    FollowUpCommand.lastDay(period.validFrom(), lastDay, today, reads.longest(today))
        .ifPresent(
            wrong -> {
              throw new Invalid(List.of(wrong));
            });
  }

  private static void free(List<FollowUp> all, String except, DateRange days, String field) {
    if (all.stream()
        .filter(f -> !f.id().equals(except))
        .anyMatch(f -> f.period().days().overlaps(days))) {
      throw new Invalid(field, "OVERLAPS");
    }
  }

  /** Two who set one at once are let through one after the other. */
  private OpenedPlacement locked(String placement) {
    OpenedPlacement opened = opening.write(placement);
    guard.lock(opened.participantId(), List.of(), List.of());
    return opening.write(placement);
  }
}
