package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * Marks somebody as long away, and back. The place stays theirs and is paid for as before; NAV
 * looks at whether it can go on. Why they are away is no part of it.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class LongAwayService {
  private static final String FROM = "from";

  @Inject private PlacementDecisions decisions;
  @Inject private PlacementStore store;
  @Inject private LongAwayMarks marks;
  @Inject private LongAwayReviews reviews;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /**
   * @param lastDay null while it is not known
   */
  @Requires(Action.MARK_LONG_AWAY)
  public void mark(String id, int seen, LocalDate from, LocalDate lastDay) {
    Placement placement = running(id, seen);
    List<Problem> problems =
        new LongAwayRules(
                placement.validFrom(),
                placement.validTo() == null ? null : placement.validTo().minusDays(1),
                marks.of(id).stream().map(LongAway::days).toList())
            .problems(from, lastDay);
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
    marks.add(placement.id(), from, lastDay, current.get().userId());
    Map<String, Object> days = new LinkedHashMap<>();
    days.put(FROM, from);
    if (lastDay != null) {
      days.put("lastDay", lastDay);
    }
    decisions.record(placement, EventKind.LONG_AWAY, null, days);
  }

  /**
   * @param from first day of the mark
   * @param back first day on which the person is expected again; the mark's first day takes it away
   */
  @Requires(Action.MARK_LONG_AWAY)
  public void end(String id, int seen, LocalDate from, LocalDate back) {
    Placement placement = running(id, seen);
    LongAway mark = mark(id, from);
    if (back == null) {
      throw new Invalid("back", "REQUIRED");
    }
    if (back.isBefore(mark.validFrom())) {
      throw new Invalid("back", "END_BEFORE_START");
    }
    if (mark.validTo() != null && !back.isBefore(mark.validTo())) {
      throw new Invalid("back", "AFTER_END", mark.lastDay());
    }
    marks.end(placement.id(), mark.validFrom(), back);
    decisions.record(
        placement, EventKind.LONG_AWAY_ENDED, null, Map.of(FROM, mark.validFrom(), "back", back));
  }

  /** NAV has looked at it, and it goes on; as long as it does, it is looked at again and again. */
  @Requires(Action.DECIDE_CHANGE)
  public void review(String id, int seen, LocalDate from) {
    Placement placement = running(id, seen);
    LongAway mark = mark(id, from);
    if (!mark.dueForReview(clock.today(), reviews.everyDays(placement.measure()))) {
      throw new Conflict("", "STATE");
    }
    marks.reviewed(placement.id(), mark.validFrom(), current.get().userId());
    decisions.record(placement, EventKind.LONG_AWAY_REVIEWED, null, Map.of(FROM, mark.validFrom()));
  }

  private Placement running(String id, int seen) {
    Placement placement = decisions.lock(id, seen);
    store.require(placement, PlacementState.AWAITING_START, PlacementState.ACTIVE);
    if (placement.validFrom() == null) {
      throw new Conflict("", "STATE");
    }
    return placement;
  }

  private LongAway mark(String id, LocalDate from) {
    return marks.of(id).stream()
        .filter(one -> one.validFrom().equals(from))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
