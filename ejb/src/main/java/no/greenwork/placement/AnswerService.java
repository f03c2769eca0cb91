package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.capacity.PlaceLedger;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * A provider's answers to a referral. Each begins by taking the guards, so that of two answers that
 * compete for a person or a place the second one sees what the first one did.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class AnswerService {
  /** How long an answer can be taken back. */
  static final Duration UNDO = Duration.ofMinutes(1);

  @Inject private PlacementReferences references;
  @Inject private PlacementStore store;
  @Inject private PlacementHistory history;
  @Inject private PlacementSchedule schedule;
  @Inject private AcceptanceCheck check;
  @Inject private OtherReferrals others;
  @Inject private CapacityGuard guard;
  @Inject private PlaceLedger ledger;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** Takes the person in, and closes their other referrals. */
  @Requires(Action.ANSWER_REFERRAL)
  public void accept(String id, int seen, Acceptance acceptance) {
    acceptance.validate();
    PlacementReferences.Answered answered = references.answered(id, acceptance);
    PlacementReferences.Keys keys = answered.keys();
    AgreedPlace place = answered.place();
    Long supervisor = supervisor(keys, acceptance.supervisor());
    guard.lock(keys.participantId(), place.agreements(), place.farms());
    Placement placement = store.load(keys.id(), seen);
    AcceptanceCheck.Settled settled = check.settle(placement, acceptance, place);
    LocalDate today = clock.today();
    store.change(
        placement,
        EventKind.ACCEPTED,
        null,
        besides(acceptance, supervisor == null ? null : references.supervisorOn(keys.id(), today)),
        p -> p.accept(today, place.agreementId(), place.arena(), acceptance.start(), settled.to()));
    schedule.begin(placement, place, acceptance, clock.now());
    if (supervisor != null) {
      schedule.supervisor(placement.id(), today, supervisor);
    }
    others.close(placement, settled.otherReferrals());
    ledger.take(settled.place());
  }

  private static Map<String, Object> besides(Acceptance acceptance, String supervisorBefore) {
    Map<String, Object> settled = new LinkedHashMap<>();
    settled.put("agreement", acceptance.agreement());
    settled.put("farm", acceptance.farm());
    settled.put("percent", acceptance.percent());
    settled.put("daysPerWeek", acceptance.daysPerWeek());
    settled.put(
        "weekPattern", acceptance.weekPattern().isEmpty() ? null : acceptance.weekPattern());
    settled.put("supervisor", acceptance.supervisor());
    settled.put(PlacementHistory.SUPERVISOR_BEFORE, supervisorBefore);
    settled.values().removeIf(value -> value == null);
    return settled;
  }

  private Long supervisor(PlacementReferences.Keys keys, String userName) {
    return userName == null
        ? null
        : references
            .supervisor(keys.providerId(), userName, clock.today())
            .orElseThrow(() -> new Invalid("supervisor", "NOT_FOUND"));
  }

  /** No place now; the person waits, in the order of referral. */
  @Requires(Action.ANSWER_REFERRAL)
  public void putOnWaitingList(String id, int seen, String reason) {
    String kept = Reason.required(reason);
    Placement placement = locked(id, seen);
    store.require(placement, PlacementState.REFERRED);
    store.change(
        placement,
        EventKind.WAITING_LIST,
        kept,
        Map.of(),
        p -> p.putOnWaitingList(clock.today(), kept));
  }

  @Requires(Action.ANSWER_REFERRAL)
  public void decline(String id, int seen, String reason) {
    String kept = Reason.required(reason);
    Placement placement = locked(id, seen);
    store.require(placement, PlacementState.REFERRED, PlacementState.WAITING_LIST);
    store.change(
        placement, EventKind.DECLINED, kept, Map.of(), p -> p.decline(clock.today(), kept));
  }

  private Placement locked(String id, int seen) {
    PlacementReferences.Keys keys = references.placement(id);
    guard.lock(keys.participantId(), List.of(), List.of());
    return store.load(keys.id(), seen);
  }

  /**
   * Takes back the answer that this user gave last, within a minute; an acceptance's closed
   * referrals open again.
   */
  @Requires(Action.ANSWER_REFERRAL)
  public void undo(String id, int seen) {
    PlacementReferences.Keys keys = references.placement(id);
    guard.lock(
        keys.participantId(), references.agreementsOf(keys.id()), references.farmsOf(keys.id()));
    Placement placement = store.load(keys.id(), seen);
    PlacementHistory.Latest latest =
        history
            .latest(placement.id())
            .filter(last -> last.isUndoableBy(current.get(), clock.now()))
            .orElseThrow(UndoTooLate::new);
    if (others.placedSince(placement, latest.at())) {
      throw new Conflict("", "STATE");
    }
    if (latest.kind() == EventKind.ACCEPTED) {
      others.reopen(placement);
      schedule.clear(placement.id());
    }
    if (latest.supervisor() != null) {
      giveBack(placement, keys, latest.supervisorBefore());
    }
    store.change(
        placement,
        EventKind.UNDONE,
        null,
        Map.of("undone", latest.kind()),
        p -> p.undo(latest.kind()));
    ledger.rewrite(List.of(placement.id()));
  }

  /** Whoever followed the person up before the answer does so again. */
  private void giveBack(Placement placement, PlacementReferences.Keys keys, String supervisor) {
    LocalDate today = clock.today();
    schedule.noSupervisor(placement.id(), today);
    if (supervisor != null) {
      references
          .supervisor(keys.providerId(), supervisor, today)
          .ifPresent(user -> schedule.supervisor(placement.id(), today, user));
    }
  }
}
