package no.greenwork.plan;

/** What somebody did at a point in time after a placement. */
public enum OutcomeCode {
  WORK,
  EDUCATION,
  OTHER_MEASURE,
  NEITHER,
  UNKNOWN
}
