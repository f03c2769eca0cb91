package no.greenwork.attendance;

/** How far a month's sheet has come. */
public enum SheetState {
  OPEN,
  SUBMITTED,
  APPROVED,
  RETURNED;

  /** Whether days can be written into it. */
  public boolean writable() {
    return this == OPEN || this == RETURNED;
  }
}
