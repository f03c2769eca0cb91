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
  OFFERED,
  PASSED_OVER,
  OFFER_ACCEPTED,
  OFFER_REFUSED,
  OFFER_WITHDRAWN,
  STOP_ANSWERED,
  IMPORTED;

  /** The provider's answers can be taken back for a minute. */
  public boolean canBeUndone() {
    return this == ACCEPTED || this == DECLINED || this == WAITING_LIST;
  }
}
