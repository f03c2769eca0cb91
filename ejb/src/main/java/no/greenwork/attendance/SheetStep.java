package no.greenwork.attendance;

/** What was decided about a sheet. */
public enum SheetStep {
  SUBMITTED,
  APPROVED,
  RETURNED,
  HELD,
  CORRECTED
}
