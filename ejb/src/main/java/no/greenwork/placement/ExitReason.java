package no.greenwork.placement;

/** Why a placement came to its end. */
public enum ExitReason {
  SICK,
  GOT_WORK,
  NEEDS_OTHER_SUPPORT,
  EDUCATION,
  DID_NOT_ATTEND,
  COOPERATION_ENDED,
  REQUIREMENTS_NOT_MET,
  OTHER
}
