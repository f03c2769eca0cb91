package no.greenwork.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.placement.Change;
import no.greenwork.placement.EventKind;
import no.greenwork.placement.NoticeKind;
import no.greenwork.placement.Placement;
import no.greenwork.placement.PlacementDecisions;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/**
 * The provider proposes, NAV decides. Each use case takes the placement's guard first, so that of
 * two answers to one proposal the second sees the first, and what is approved is applied in the
 * same transaction or not at all.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class ProposalService {
  /** How long after the first day somebody can be said not to have come. */
  public static final int NO_SHOW_DAYS = 14;

  private static final int REASON = 200;

  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Inject private ProposalReferences references;
  @Inject private PlacementDecisions placements;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;
  private final SecureRandom random = new SecureRandom();

  /**
   * A pending one of the same kind gives way.
   *
   * @param seen version of the placement
   * @return public id of the proposal
   */
  @Requires(Action.PROPOSE_CHANGE)
  public String propose(String placementId, int seen, Change change, String justification) {
    List<Problem> wrong = change.problems(justification);
    if (change.kind() != null && !change.kind().isProposable()) {
      wrong.add(new Problem("kind", "CODE", change.kind()));
    }
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
    Placement placement = placements.lock(placementId, seen);
    return propose(placement, change, false, text(justification));
  }

  /**
   * Somebody has not come: NAV is to decide what becomes of the place.
   *
   * @param seen version of the placement
   * @return public id of the proposal
   */
  @Requires(Action.PROPOSE_CHANGE)
  public String noShow(String placementId, int seen) {
    Placement placement = placements.lock(placementId, seen);
    if (placements.state(placement) != PlacementState.ACTIVE) {
      throw new Conflict("", "STATE");
    }
    if (clock.today().isAfter(placement.validFrom().plusDays(NO_SHOW_DAYS))) {
      throw new Conflict("", "NO_SHOW_LATE", NO_SHOW_DAYS);
    }
    return propose(placement, Change.noShow(), true, null);
  }

  private String propose(Placement placement, Change change, boolean noShow, String reason) {
    placements.requireProposable(placement, change);
    Optional<Proposal> replaced = replace(placement, change);
    long user = current.get().userId();
    Proposal proposal =
        new Proposal(ids.next(), PublicId.random(random), placement.id(), change, noShow, reason)
            .by(user, clock.today(), clock.now());
    entities.persist(proposal);
    Map<String, Object> values = values(proposal);
    replaced.ifPresent(old -> values.put("replaces", old.publicId()));
    placements.record(placement, EventKind.PROPOSED, reason, values);
    return proposal.publicId();
  }

  /** It must be gone from the database before the new one comes. */
  private Optional<Proposal> replace(Placement placement, Change change) {
    Optional<Proposal> old =
        references
            .pending(placement.id(), change.kind())
            .map(id -> entities.find(Proposal.class, id));
    old.ifPresent(
        proposal -> {
          answer(proposal, ProposalState.REPLACED, null);
          entities.flush();
        });
    return old;
  }

  private static Map<String, Object> values(Proposal proposal) {
    Change change = proposal.change();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("proposal", proposal.publicId());
    values.put("kind", change.kind());
    values.put("newStart", change.newStart());
    values.put("newEnd", change.newEnd());
    values.put("percent", change.percent());
    values.put("daysPerWeek", change.daysPerWeek());
    values.put("percentFrom", change.validFrom());
    values.put("tookPart", change.tookPart());
    values.put("exitReason", change.exitReason());
    values.put("exitText", change.exitText());
    values.values().removeIf(value -> value == null);
    return values;
  }

  /**
   * @param seen version of the proposal
   * @param seenPlacement version of the placement beside which it was shown, or null
   * @param educationConfirmed that NAV has confirmed the ground for more than the ordinary time
   * @throws Conflict with why it cannot be applied; the proposal stays pending then
   */
  @Requires(Action.DECIDE_CHANGE)
  public void approve(String id, int seen, Integer seenPlacement, boolean educationConfirmed) {
    Locked locked = lock(id, seen, seenPlacement);
    Proposal proposal = locked.proposal();
    answer(proposal, ProposalState.APPROVED, null);
    placements.apply(
        locked.placement(),
        proposal.change(),
        proposal.justification(),
        educationConfirmed,
        proposal.publicId());
    placements.tell(locked.placement(), NoticeKind.PROPOSAL_ANSWERED);
  }

  @Requires(Action.DECIDE_CHANGE)
  public void reject(String id, int seen, String reason) {
    String kept = text(reason);
    if (kept == null) {
      throw new Invalid("reason", "REQUIRED");
    }
    if (kept.length() > REASON) {
      throw new Invalid("reason", "TOO_LONG", REASON);
    }
    Locked locked = lock(id, seen, null);
    answer(locked.proposal(), ProposalState.REJECTED, kept);
    record(locked, EventKind.PROPOSAL_REJECTED, kept);
    placements.tell(locked.placement(), NoticeKind.PROPOSAL_ANSWERED);
  }

  @Requires(Action.PROPOSE_CHANGE)
  public void withdraw(String id, int seen) {
    Locked locked = lock(id, seen, null);
    answer(locked.proposal(), ProposalState.WITHDRAWN, null);
    record(locked, EventKind.PROPOSAL_WITHDRAWN, null);
  }

  private record Locked(Placement placement, Proposal proposal) {}

  /** Nothing is read of either before the guard is held. */
  private Locked lock(String id, int seen, Integer seenPlacement) {
    ProposalReferences.Found found = references.proposal(id);
    Placement placement = placements.lock(found.placement(), seenPlacement);
    Proposal proposal = entities.find(Proposal.class, found.id());
    StaleRecord.check(seen, proposal.version());
    return new Locked(placement, proposal);
  }

  private void answer(Proposal proposal, ProposalState answer, String reason) {
    LocalDate today = clock.today();
    proposal.answer(answer, reason, current.get().userId(), today, clock.now());
  }

  private void record(Locked locked, EventKind kind, String reason) {
    Proposal proposal = locked.proposal();
    placements.record(
        locked.placement(),
        kind,
        reason,
        Map.of("proposal", proposal.publicId(), "kind", proposal.kind()));
  }

  private static String text(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
