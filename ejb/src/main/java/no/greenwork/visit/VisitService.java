package no.greenwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.participant.Protection;
import no.greenwork.placement.EventKind;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PersonView;
import no.greenwork.placement.PlacementHistory;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.placement.PlacementState;
import no.greenwork.placement.Reason;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/**
 * A visit to a farm while the referral is undecided: proposed and confirmed by the provider, chosen
 * by the farm, answered by both sides. Each step takes the person's guard first, so that it sees
 * what became of the referral.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class VisitService {
  private static final String FARM = "farm";
  private static final String POSITION = "position";

  @Inject private PlacementOpening opening;
  @Inject private PlacementHistory history;
  @Inject private VisitReferences references;
  @Inject private VisitWriter writer;
  @Inject private CapacityGuard guard;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  private final SecureRandom random = new SecureRandom();

  /**
   * @param seen the placement's version
   * @return the visit's public id
   */
  @Requires(Action.PLAN_VISIT)
  public String propose(String placement, int seen, VisitCommand command) {
    long person = opening.glance(placement).participantId();
    command.validate(clock.today());
    guard.lock(person, List.of(), List.of());
    OpenedPlacement opened = opening.glance(placement);
    StaleRecord.check(seen, opened.row().version());
    opened.require(PlacementState.REFERRED, PlacementState.WAITING_LIST);
    VisitReferences.Partner partner =
        references
            .partner(opened.id(), command.farm())
            .orElseThrow(() -> new Invalid(FARM, "VISIT_PARTNER"));
    mayCome(opened.row().person(), partner);
    if (references.stands(opened.id(), partner.id())) {
      throw new Conflict(FARM, "VISIT_STANDS");
    }
    references
        .stopped(partner.id(), command.dates().stream().map(VisitCommand.Date::day).toList())
        .ifPresent(
            day -> {
              throw new Conflict(FARM, "VISIT_STOPPED", day);
            });
    String id = PublicId.random(random);
    writer.add(id, opened.id(), partner.id(), command);
    history.keep(opened, EventKind.VISIT_PROPOSED, Map.of(FARM, command.farm()));
    return id;
  }

  /** To a farm only with NAV's decision, and by the alias: both are asked for before it is told. */
  private static void mayCome(PersonView person, VisitReferences.Partner partner) {
    boolean isProtected = Protection.stored(person.protection()).isProtected();
    if (isProtected && !partner.confirmed()) {
      throw new Conflict(FARM, "PROTECTED");
    }
    boolean nameless = person.alias() == null || person.alias().isBlank();
    if ((isProtected || person.shielded()) && nameless) {
      throw new Conflict("", "VISIT_ALIAS");
    }
  }

  /**
   * By the farm, or by the provider for a farm that has called.
   *
   * @param position of the day that suits, 0 when none does
   */
  @Requires(Action.CHOOSE_VISIT_DAY)
  public void choose(String visit, int seen, Integer position) {
    VisitReferences.Standing standing = locked(visit, seen);
    if (position == null) {
      throw new Invalid(POSITION, "REQUIRED");
    }
    open(standing.state().canBeChosen());
    if (position == 0) {
      writer.choose(standing, 0);
      keep(standing, EventKind.VISIT_NONE_SUITS, null, Map.of(FARM, standing.farm()));
      return;
    }
    LocalDate day =
        references
            .day(standing.id(), position)
            .orElseThrow(() -> new Invalid(POSITION, "NOT_FOUND"));
    if (day.isBefore(clock.today())) {
      throw new Invalid(POSITION, "PAST");
    }
    writer.choose(standing, position);
    keep(standing, EventKind.VISIT_CHOSEN, null, Map.of(FARM, standing.farm(), "visitDay", day));
  }

  /** The day that the farm has chosen. */
  @Requires(Action.PLAN_VISIT)
  public void confirm(String visit, int seen) {
    VisitReferences.Standing standing = locked(visit, seen);
    open(standing.state() == VisitState.CHOSEN);
    writer.confirm(standing);
    keep(
        standing,
        EventKind.VISIT_CONFIRMED,
        null,
        Map.of(FARM, standing.farm(), "visitDay", standing.day()));
  }

  /** Until its day has passed. The farm is told that nobody comes, not why. */
  @Requires(Action.PLAN_VISIT)
  public void cancel(String visit, int seen, String reason) {
    String kept = Reason.required(reason);
    VisitReferences.Standing standing = locked(visit, seen);
    open(standing.state().canBeCancelled());
    writer.cancel(standing, kept);
    keep(standing, EventKind.VISIT_CANCELLED, kept, Map.of(FARM, standing.farm()));
  }

  /**
   * From the day of the visit on, as long as the referral is undecided; what was said before is
   * kept. A farm speaks for itself only, and an office for the participant only.
   */
  @Requires(Action.ANSWER_VISIT)
  public void answer(String visit, int seen, VisitSide side, VisitReply answer, String reason) {
    VisitReferences.Keys keys = references.find(visit);
    if (side == null) {
      throw new Invalid("side", "REQUIRED");
    }
    if (current.get().is(side == VisitSide.FARM ? Role.CASEWORKER : Role.FARMER)) {
      throw new Forbidden();
    }
    if (answer == null) {
      throw new Invalid("answer", "REQUIRED");
    }
    String kept = Reason.optional(reason);
    VisitReferences.Standing standing = locked(keys, seen);
    boolean today = clock.today().equals(standing.day());
    boolean begun =
        standing.state() == VisitState.HELD || standing.state() == VisitState.CONFIRMED && today;
    open(begun && standing.undecided());
    writer.answer(standing, side, answer, kept);
    keep(
        standing,
        EventKind.VISIT_ANSWERED,
        kept,
        Map.of(FARM, standing.farm(), "visitSide", side.name(), "visitAnswer", answer.name()));
  }

  private VisitReferences.Standing locked(String visit, int seen) {
    return locked(references.find(visit), seen);
  }

  private VisitReferences.Standing locked(VisitReferences.Keys keys, int seen) {
    guard.lock(keys.participantId(), List.of(), List.of());
    VisitReferences.Standing standing = references.standing(keys.id());
    StaleRecord.check(seen, standing.version());
    return standing;
  }

  private static void open(boolean open) {
    if (!open) {
      throw new Conflict("", "VISIT_CLOSED");
    }
  }

  private void keep(
      VisitReferences.Standing visit, EventKind kind, String reason, Map<String, Object> what) {
    history.keep(visit.placementId(), visit.placement(), kind, reason, what);
  }
}
