package no.greenwork.placement;

import java.time.LocalDate;

/**
 * Somebody's place in the line for a provider and measure, with the latest offer to them.
 *
 * @param position 1 is next
 * @param days since the referral
 * @param passedOver how often a place was offered to somebody referred later
 * @param offer its state, or null when there was none
 */
public record WaitingLine(
    long placementId,
    int position,
    LocalDate referred,
    int days,
    int passedOver,
    OfferState offer,
    LocalDate replyBy,
    String agreement) {
  /** Whether there is an offer that has to be settled before another is made. */
  public boolean stands() {
    return offer == OfferState.OPEN || offer == OfferState.ACCEPTED;
  }
}
