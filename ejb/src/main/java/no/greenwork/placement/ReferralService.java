package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.capacity.PlaceLedger;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Ids;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.RetryOnDeadlock;

/** A caseworker's side: writing a referral, sending it to a provider, taking it back. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class ReferralService {
  @Inject private PlacementReferences references;
  @Inject private ReferralReferences wishes;
  @Inject private PlacementStore store;
  @Inject private CapacityGuard guard;
  @Inject private PlaceLedger ledger;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  private final SecureRandom random = new SecureRandom();

  /**
   * Kept for two weeks from the last change; only its author sees it.
   *
   * @return the draft's public id
   */
  @Requires(Action.REFER)
  public String draft(Referral referral) {
    Placement placement = created(referral);
    return placement.publicId();
  }

  @Requires(Action.REFER)
  public void changeDraft(String id, int seen, Referral referral) {
    PlacementReferences.Keys keys = references.placement(id);
    Placement placement = store.load(keys.id(), seen);
    store.require(placement, PlacementState.DRAFT);
    Wish wish = wishes.wish(referral);
    store.change(placement, EventKind.CREATED, null, Map.of(), p -> p.wish(wish));
  }

  /**
   * Written and sent at once.
   *
   * @return the placement's public id
   */
  @Requires(Action.REFER)
  public String refer(Referral referral) {
    Placement placement = created(referral);
    send(placement);
    return placement.publicId();
  }

  @Requires(Action.REFER)
  public void referDraft(String id, int seen, Referral referral) {
    PlacementReferences.Keys keys = references.placement(id);
    guard.lock(keys.participantId(), List.of(), List.of());
    Placement placement = store.load(keys.id(), seen);
    store.require(placement, PlacementState.DRAFT);
    placement.wish(wishes.wish(referral));
    send(placement);
  }

  private Placement created(Referral referral) {
    Wish wish = wishes.wish(referral);
    long participant = wishes.participant(referral.participant());
    Actor actor = current.get();
    Placement placement =
        new Placement(
            ids.next(),
            PublicId.random(random),
            participant,
            actor.userId(),
            actor.grant().scopeKey(),
            clock.now());
    placement.wish(wish);
    store.add(placement);
    return placement;
  }

  private void send(Placement placement) {
    wishes.check(placement);
    store.change(
        placement,
        EventKind.REFERRED,
        null,
        Map.of(),
        p -> p.refer(clock.today(), current.get().userId()));
  }

  /**
   * NAV takes it back, for as long as the person has not started; a place that was given is free
   * again.
   */
  @Requires(Action.WITHDRAW_REFERRAL)
  public void withdraw(String id, int seen, String reason) {
    String kept = Reason.optional(reason);
    PlacementReferences.Keys keys = references.placement(id);
    guard.lock(
        keys.participantId(), references.agreementsOf(keys.id()), references.farmsOf(keys.id()));
    Placement placement = store.load(keys.id(), seen);
    store.require(
        placement,
        PlacementState.REFERRED,
        PlacementState.WAITING_LIST,
        PlacementState.AWAITING_START);
    LocalDate today = clock.today();
    store.change(
        placement,
        EventKind.WITHDRAWN,
        kept,
        Map.of(),
        p -> p.makeNotRelevant(today, NotRelevantReason.WITHDRAWN));
    ledger.rewrite(List.of(placement.id()));
  }
}
