package no.greenwork.attendance;

import java.time.LocalDate;

/**
 * A placement's month as it stands between the provider and NAV.
 *
 * @param month its first day
 * @param edition 1, and one more each time it is returned, or corrected after it was approved
 * @param approvedEdition the latest that was approved, 0 for none
 * @param version counts the decisions about it
 * @param reason why it was returned, or is corrected
 * @param sampled drawn to be looked at before it is approved
 * @param nothing as it was sent, nobody was expected, away or there
 */
public record Sheet(
    long placementId,
    LocalDate month,
    SheetState state,
    int edition,
    int approvedEdition,
    int version,
    LocalDate submittedOn,
    String submittedBy,
    LocalDate decidedOn,
    String decidedBy,
    String reason,
    LocalDate holdUntil,
    boolean sampled,
    boolean lookedAt,
    int deviations,
    boolean nothing) {
  static final String SELECT =
      "SELECT s.placement_id, s.month, s.state, s.edition, s.approved_edition, s.version, s.submitted_on,"
          + " su.display_name AS submitted_by, s.decided_on, du.display_name AS decided_by, s.reason, s.hold_until,"
          + " s.sampled, s.looked_at, s.deviations, "
          + SheetFigures.NOTHING
          + " AS nothing FROM attendance_sheet s LEFT JOIN app_user su ON su.id = s.submitted_by"
          + " LEFT JOIN app_user du ON du.id = s.decided_by WHERE s.placement_id IN (<ids>)"
          + " AND s.month BETWEEN :first AND :last";

  public static Sheet none(long placementId, LocalDate month) {
    return new Sheet(
        placementId,
        month,
        SheetState.OPEN,
        1,
        0,
        0,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        false,
        0,
        false);
  }

  /** As it is told about somebody hidden: what is typed about them can tell who it is. */
  Sheet withoutReason() {
    return new Sheet(
        placementId,
        month,
        state,
        edition,
        approvedEdition,
        version,
        submittedOn,
        submittedBy,
        decidedOn,
        decidedBy,
        null,
        holdUntil,
        sampled,
        lookedAt,
        deviations,
        nothing);
  }

  public boolean writable() {
    return state.writable();
  }

  /** Whether it is a correction of what was approved. */
  public boolean corrects() {
    return corrects(edition, approvedEdition);
  }

  static boolean corrects(int edition, int approvedEdition) {
    return approvedEdition > 0 && edition > approvedEdition;
  }

  SheetKey key() {
    return new SheetKey(placementId, month);
  }
}
