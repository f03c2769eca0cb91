package no.greenwork.finalreport;

/** What became of a goal of the plan. */
public enum Attained {
  REACHED,
  PARTLY,
  NOT_REACHED,
  /** It no longer was one. */
  DROPPED
}
