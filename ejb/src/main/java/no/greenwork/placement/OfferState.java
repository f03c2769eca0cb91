package no.greenwork.placement;

import java.time.LocalDate;

/**
 * What an offer of a place is on a day: computed, never stored. {@link #SQL} says the same to the
 * database; a test holds the two together.
 */
public enum OfferState {
  /** Waits for NAV's answer. */
  OPEN,
  /** NAV has said yes; the provider takes the person in. */
  ACCEPTED,
  /** NAV has said no; the person goes on waiting. */
  REFUSED,
  /** Taken back by the provider, or void since the person no longer waits. */
  WITHDRAWN,
  /** Nobody answered in time. */
  EXPIRED;

  /** The state on {@code :day} of {@code o}, a row of place_offer, for the placement {@code p}. */
  public static final String SQL =
      "CASE WHEN o.withdrawn_on <= :day THEN 'WITHDRAWN'"
          + " WHEN o.answered_on <= :day THEN IF(o.said_yes, 'ACCEPTED', 'REFUSED')"
          + " WHEN p.accepted_on <= :day OR p.declined_on <= :day OR p.not_relevant_on <= :day OR p.error_on <= :day"
          + " THEN 'WITHDRAWN' WHEN o.reply_by < :day THEN 'EXPIRED' ELSE 'OPEN' END";

  /** Of a placement on the waiting list: whether the offer still stands, so that none is added. */
  static final String STANDS = "(" + SQL + ") IN ('OPEN', 'ACCEPTED')";

  public static OfferState on(OfferFacts facts, LocalDate day) {
    if (reached(facts.withdrawn(), day)) {
      return WITHDRAWN;
    }
    if (reached(facts.answered(), day)) {
      return facts.yes() ? ACCEPTED : REFUSED;
    }
    if (reached(facts.settled(), day)) {
      return WITHDRAWN;
    }
    return facts.replyBy().isBefore(day) ? EXPIRED : OPEN;
  }

  private static boolean reached(LocalDate fact, LocalDate day) {
    return fact != null && !fact.isAfter(day);
  }
}
