package no.greenwork.plan;

/** How a placement stands, as the office sees it. */
public enum Standing {
  AS_PLANNED,
  NEEDS_CHANGE,
  SHOULD_END
}
