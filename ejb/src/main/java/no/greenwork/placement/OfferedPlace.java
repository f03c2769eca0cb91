package no.greenwork.placement;

import java.time.LocalDate;

/**
 * An offer as those who may see it read it; what they may not see is null.
 *
 * @param id public id
 * @param agreement reference
 * @param passingReason why somebody who had waited longer was passed over; the provider's alone
 */
public record OfferedPlace(
    String id,
    OfferState state,
    String agreement,
    LocalDate offered,
    LocalDate replyBy,
    String passingReason,
    LocalDate answered,
    String answerReason,
    LocalDate withdrawn,
    String withdrawnReason) {}
