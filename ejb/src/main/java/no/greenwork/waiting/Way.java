package no.greenwork.waiting;

/** How somebody came to a place. */
public enum Way {
  /** Without the waiting list. */
  STRAIGHT,
  /** From the waiting list, never passed over. */
  WAITED,
  /** From the waiting list, passed over at least once. */
  PASSED
}
