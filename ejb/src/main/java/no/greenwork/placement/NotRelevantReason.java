package no.greenwork.placement;

/** Why a referral or an accepted place came to nothing. */
public enum NotRelevantReason {
  WITHDRAWN,
  PLACED_ELSEWHERE
}
