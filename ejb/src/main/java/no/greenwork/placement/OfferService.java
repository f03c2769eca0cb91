package no.greenwork.placement;

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
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * A place that has become free is offered to somebody on the waiting list, and NAV answers. An
 * offer holds no place; each step takes the person's guard first, so that of two that compete the
 * second one sees what the first one did.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class OfferService {
  private static final String OFFER = "offer";

  @Inject private PlacementReferences references;
  @Inject private OfferReferences offers;
  @Inject private PlacementStore store;
  @Inject private PlacementHistory history;
  @Inject private CapacityGuard guard;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  private final SecureRandom random = new SecureRandom();

  /**
   * To the next in line, or to another with a reason that is kept.
   *
   * @return the offer's public id
   */
  @Requires(Action.OFFER_PLACE)
  public String offer(String id, int seen, PlaceOfferCommand command) {
    LocalDate today = clock.today();
    command.validate(today);
    String reason = Reason.optional(command.reason());
    PlacementReferences.Keys keys = references.placement(id);
    long agreement =
        offers
            .agreement(keys, command.agreement())
            .orElseThrow(() -> new Invalid("agreement", "NOT_FOUND"));
    guard.lock(keys.participantId(), List.of(agreement), List.of());
    Placement placement = store.load(keys.id(), seen);
    store.require(placement, PlacementState.WAITING_LIST);
    if (offers.stands(keys.id())) {
      throw new Conflict("", "OFFER_STANDS");
    }
    if (offers.free(agreement) < 1) {
      throw new Conflict("agreement", "CAPACITY", today);
    }
    List<Long> passed = offers.before(keys.id());
    if (!passed.isEmpty() && reason == null) {
      throw new Invalid("reason", "PASSING_REASON", passed.size());
    }
    PlaceOffer offer =
        new PlaceOffer(
            ids.next(),
            PublicId.random(random),
            keys.id(),
            agreement,
            new PlaceOffer.Made(today, current.get().userId(), command.replyBy()),
            passed.isEmpty() ? null : reason);
    offers.add(offer, passed);
    keep(placement, offer, command, passed);
    return offer.publicId();
  }

  /**
   * The reason stays with the offer: in the history of somebody else it could tell of the person.
   */
  private void keep(
      Placement placement, PlaceOffer offer, PlaceOfferCommand command, List<Long> passed) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put(OFFER, offer.publicId());
    made.put("agreement", command.agreement().strip());
    made.put("replyBy", command.replyBy());
    made.put("passedOver", passed.size());
    store.change(placement, EventKind.OFFERED, null, made, p -> {});
    for (long one : passed) {
      history.append(
          store.load(one), EventKind.PASSED_OVER, null, Map.of(), Map.of(OFFER, offer.publicId()));
    }
  }

  /** NAV's answer, on the last day for it at the latest. After a no the person goes on waiting. */
  @Requires(Action.ANSWER_OFFER)
  public void answer(String id, String offerId, int seen, boolean yes, String reason) {
    String kept = Reason.optional(reason);
    Placement placement = locked(id, seen);
    PlaceOffer offer = offers.load(placement.id(), offerId);
    LocalDate today = clock.today();
    if (offer.stateOn(today, placement) != OfferState.OPEN) {
      throw new Conflict("", "OFFER_CLOSED");
    }
    offer.answer(today, current.get().userId(), yes, kept);
    store.change(
        placement,
        yes ? EventKind.OFFER_ACCEPTED : EventKind.OFFER_REFUSED,
        kept,
        Map.of(OFFER, offerId),
        p -> {});
  }

  /**
   * By the provider, before the answer or after a yes, when the place is not to be had any more.
   */
  @Requires(Action.OFFER_PLACE)
  public void withdraw(String id, String offerId, int seen, String reason) {
    String kept = Reason.required(reason);
    Placement placement = locked(id, seen);
    store.require(placement, PlacementState.WAITING_LIST);
    PlaceOffer offer = offers.load(placement.id(), offerId);
    LocalDate today = clock.today();
    OfferState state = offer.stateOn(today, placement);
    if (state != OfferState.OPEN && state != OfferState.ACCEPTED) {
      throw new Conflict("", "OFFER_CLOSED");
    }
    offer.withdraw(today, current.get().userId(), kept);
    store.change(placement, EventKind.OFFER_WITHDRAWN, kept, Map.of(OFFER, offerId), p -> {});
  }

  private Placement locked(String id, int seen) {
    PlacementReferences.Keys keys = references.placement(id);
    guard.lock(keys.participantId(), List.of(), List.of());
    return store.load(keys.id(), seen);
  }
}
