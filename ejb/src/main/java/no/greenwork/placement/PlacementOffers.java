package no.greenwork.placement;

import java.util.List;

/**
 * What has been offered to one placement, latest first.
 *
 * @param version of the placement; who decides about an offer names it
 * @param line its place in the line, or null when it does not wait
 */
public record PlacementOffers(int version, WaitingLine line, List<OfferedPlace> offers) {
  public static final PlacementOffers NOTHING = new PlacementOffers(0, null, List.of());

  /** The one to be settled before another is made, or null. */
  public OfferedPlace standing() {
    return line == null
        ? null
        : offers.stream()
            .filter(
                offer -> offer.state() == OfferState.OPEN || offer.state() == OfferState.ACCEPTED)
            .findFirst()
            .orElse(null);
  }
}
