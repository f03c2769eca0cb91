package no.greenwork.placement;

/** Why a referral or an accepted place came to nothing. */
public enum NotRelevantReason {
  WITHDRAWN,
  PLACED_ELSEWHERE,
  SICK,
  GOT_WORK,
  NEEDS_OTHER_SUPPORT,
  EDUCATION,
  DID_NOT_ATTEND,
  COOPERATION_ENDED,
  REQUIREMENTS_NOT_MET,
  OTHER;

  /** Whether somebody who had a place gave it up, rather than that a referral was closed. */
  boolean isExit() {
    return this != WITHDRAWN && this != PLACED_ELSEWHERE;
  }
}
