package no.greenwork.visit;

import java.time.LocalDate;

/**
 * What a visit is on a day: computed, never stored. {@link #SQL} says the same to the database; a
 * test holds the two together.
 */
public enum VisitState {
  /** The farm is to choose a day. */
  PROPOSED,
  /** The farm has chosen; the provider is to confirm. */
  CHOSEN,
  /** It will take place, or takes place today, also when the referral is decided on the day. */
  CONFIRMED,
  /** None of the days suits the farm. */
  NONE_SUITS,
  /** The days have passed without a visit being confirmed. */
  LAPSED,
  /** Its day has passed. */
  HELD,
  /** Called off by the provider. */
  CANCELLED,
  /** Void, since the referral was decided or closed before it took place. */
  CLOSED;

  private static final String SETTLED =
      "LEAST(COALESCE(p.accepted_on, '9999-12-31'), COALESCE(p.declined_on, '9999-12-31'),"
          + " COALESCE(p.not_relevant_on, '9999-12-31'), COALESCE(p.error_on, '9999-12-31'))";

  /**
   * The state on {@code :day} of {@code v}, a row of visit, with {@code c} the day of visit_date
   * that was chosen, for the placement {@code p}.
   */
  public static final String SQL =
      "CASE WHEN v.cancelled_on <= :day THEN 'CANCELLED' WHEN v.confirmed_on <= :day AND c.on_date < :day AND "
          + SETTLED
          + " >= c.on_date THEN 'HELD' WHEN v.confirmed_on <= :day AND c.on_date = :day AND "
          + SETTLED
          + " >= c.on_date THEN 'CONFIRMED' WHEN "
          + SETTLED
          + " <= :day THEN 'CLOSED' WHEN v.chosen = 0 THEN 'NONE_SUITS' WHEN COALESCE(c.on_date, v.last_on) < :day THEN 'LAPSED'"
          + " WHEN v.confirmed_on <= :day THEN 'CONFIRMED' WHEN v.chosen > 0 THEN 'CHOSEN' ELSE 'PROPOSED' END";

  public static VisitState on(VisitFacts f, LocalDate day) {
    if (reached(f.cancelled(), day)) {
      return CANCELLED;
    }
    boolean confirmed = reached(f.confirmed(), day) && f.chosen() != null;
    if (confirmed && !f.chosen().isAfter(day) && !isSettledBefore(f)) {
      return f.chosen().isBefore(day) ? HELD : CONFIRMED;
    }
    if (reached(f.settled(), day)) {
      return CLOSED;
    }
    if (f.noneSuits()) {
      return NONE_SUITS;
    }
    if ((f.chosen() == null ? f.lastProposed() : f.chosen()).isBefore(day)) {
      return LAPSED;
    }
    return confirmed ? CONFIRMED : f.chosen() == null ? PROPOSED : CHOSEN;
  }

  /** Whether the farm can still say which day suits, or another than it has said. */
  public boolean canBeChosen() {
    return this == PROPOSED || this == CHOSEN || this == NONE_SUITS;
  }

  public boolean canBeCancelled() {
    return canBeChosen() || this == CONFIRMED || this == LAPSED;
  }

  /** Whether another visit to the same farm has to wait for this one. */
  public boolean stands() {
    return this == PROPOSED || this == CHOSEN || this == CONFIRMED;
  }

  private static boolean isSettledBefore(VisitFacts f) {
    return f.settled() != null && f.settled().isBefore(f.chosen());
  }

  private static boolean reached(LocalDate fact, LocalDate day) {
    return fact != null && !fact.isAfter(day);
  }
}
