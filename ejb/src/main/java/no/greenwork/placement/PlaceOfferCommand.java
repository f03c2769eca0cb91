package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/**
 * An offer as the provider fills it in.
 *
 * @param agreement reference of the agreement that has the place
 * @param replyBy last day for NAV's answer
 * @param reason why somebody who has waited longer is passed over; needed only then
 */
public record PlaceOfferCommand(String agreement, LocalDate replyBy, String reason) {
  /** The longest that a place is offered for, so that it does not stand empty meanwhile. */
  static final int LONGEST_DAYS = 30;

  void validate(LocalDate today) {
    List<Problem> wrong = new ArrayList<>();
    if (agreement == null || agreement.isBlank()) {
      wrong.add(new Problem("agreement", "REQUIRED"));
    }
    if (replyBy == null) {
      wrong.add(new Problem("replyBy", "REQUIRED"));
    } else if (replyBy.isBefore(today)) {
      wrong.add(new Problem("replyBy", "PAST"));
    } else if (replyBy.isAfter(today.plusDays(LONGEST_DAYS))) {
      wrong.add(new Problem("replyBy", "TOO_FAR", today.plusDays(LONGEST_DAYS)));
    }
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
  }
}
