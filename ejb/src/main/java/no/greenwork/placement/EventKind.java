package no.greenwork.placement;

/** What a decision in a placement's history was. */
public enum EventKind {
  CREATED,
  REFERRED,
  WAITING_LIST,
  DECLINED,
  ACCEPTED,
  WITHDRAWN,
  PLACED_ELSEWHERE,
  REOPENED,
  UNDONE,
  SUPERVISOR,
  WEEK_PATTERN,
  IMPORTED,
  PROPOSED,
  PROPOSAL_REJECTED,
  PROPOSAL_WITHDRAWN,
  EXTENDED,
  ENDED,
  EXIT_CHANGED,
  END_CHANGED,
  START_CHANGED,
  PERCENT_CHANGED,
  NOT_RELEVANT,
  EXIT_REASON_CHANGED,
  START_REMOVED,
  REACTIVATED,
  ERROR,
  FARM_CHANGED,
  FARM_CONFIRMED,
  LONG_AWAY,
  LONG_AWAY_ENDED,
  LONG_AWAY_REVIEWED,
  SEEN,
  PLAN,
  REVIEW,
  OUTCOME;

  /** The provider's answers can be taken back for a minute. */
  public boolean canBeUndone() {
    return this == ACCEPTED || this == DECLINED || this == WAITING_LIST;
  }
}
