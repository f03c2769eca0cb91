package no.greenwork.placement;

import java.time.LocalDate;

/**
 * What a placement is on a day: computed from its facts, never stored. {@link #SQL} says the same
 * to the database; a test holds the two together.
 */
public enum PlacementState {
  DRAFT,
  REFERRED,
  WAITING_LIST,
  DECLINED,
  AWAITING_START,
  ACTIVE,
  ENDED,
  NOT_RELEVANT,
  REGISTERED_IN_ERROR;

  /** The state of {@code p}, a row of placement, on {@code :day}. */
  public static final String SQL =
      "CASE WHEN p.error_on IS NOT NULL THEN 'REGISTERED_IN_ERROR'"
          + " WHEN p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.valid_from <= :day"
          + " THEN IF(p.valid_to <= :day, 'ENDED', 'ACTIVE')"
          + " WHEN p.not_relevant_on <= :day OR (p.not_relevant_on IS NOT NULL AND p.valid_from <= :day) THEN 'NOT_RELEVANT'"
          + " WHEN p.accepted_on <= :day THEN 'AWAITING_START'"
          + " WHEN p.declined_on <= :day THEN 'DECLINED'"
          + " WHEN p.waiting_from <= :day THEN 'WAITING_LIST'"
          + " WHEN p.referred_on <= :day THEN 'REFERRED' ELSE 'DRAFT' END";

  public static PlacementState on(PlacementFacts facts, LocalDate day) {
    if (facts.error() != null) {
      return REGISTERED_IN_ERROR;
    }
    boolean begun = reached(facts.start(), day);
    if (facts.accepted() != null && facts.notRelevant() == null && begun) {
      return reached(facts.to(), day) ? ENDED : ACTIVE;
    }
    if (reached(facts.notRelevant(), day) || (facts.notRelevant() != null && begun)) {
      return NOT_RELEVANT;
    }
    return answered(facts, day);
  }

  private static PlacementState answered(PlacementFacts facts, LocalDate day) {
    if (reached(facts.accepted(), day)) {
      return AWAITING_START;
    }
    if (reached(facts.declined(), day)) {
      return DECLINED;
    }
    if (reached(facts.waiting(), day)) {
      return WAITING_LIST;
    }
    return reached(facts.referred(), day) ? REFERRED : DRAFT;
  }

  private static boolean reached(LocalDate fact, LocalDate day) {
    return fact != null && !fact.isAfter(day);
  }
}
