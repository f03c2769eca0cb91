package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.Problem;

/**
 * Everything about an acceptance but room, as the registers have it on the start day.
 *
 * @param start first day of the placement
 * @param dates what the rules of dates say, the measure's validity first
 * @param agreementHolds the agreement and its successors hold on every day of the first month
 * @param farmAgreementHolds likewise the farm's, true for own premises
 * @param unconfirmed a protected person would come to a farm that nobody decided on
 */
record AcceptanceFacts(
    PlacementState state,
    LocalDate start,
    List<Problem> dates,
    boolean agreementHolds,
    boolean farmAgreementHolds,
    boolean providerQuality,
    boolean farmQuality,
    boolean farmOutOfUse,
    boolean agreementClosed,
    boolean unconfirmed) {

  /** All that is missing, in the order in which it is told. */
  List<Problem> problems() {
    List<Problem> missing = new ArrayList<>();
    if (state != PlacementState.REFERRED && state != PlacementState.WAITING_LIST) {
      missing.add(new Problem("", "STATE"));
    }
    missing.addAll(dates);
    if (!agreementHolds) {
      missing.add(new Problem("agreement", "NO_AGREEMENT", start));
    } else if (!farmAgreementHolds) {
      missing.add(new Problem("farm", "NO_AGREEMENT", start));
    }
    add(missing, !providerQuality, "", "QUALITY_PROVIDER");
    add(missing, !farmQuality, "farm", "QUALITY_FARM");
    add(missing, farmOutOfUse, "farm", "OUT_OF_USE");
    add(missing, agreementClosed, "agreement", "CLOSED");
    if (unconfirmed) {
      missing.add(new Problem("farm", "PROTECTED"));
    }
    return missing;
  }

  private void add(List<Problem> missing, boolean wrong, String field, String code) {
    if (wrong) {
      missing.add(new Problem(field, code, start));
    }
  }
}
