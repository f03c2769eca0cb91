package no.greenwork.capacity;

/**
 * What an agreement has free for the whole first month from a day on, said to the database: agreed
 * places less the most that is taken on any day of it. The sum of what is taken rises only where a
 * stretch of the ledger begins, so those days are enough.
 */
public final class FreeNow {
  private static final String TAKEN_ON =
      "u.agreement_id = a.id AND u.valid_from <= %1$s AND (u.valid_to IS NULL OR u.valid_to > %1$s)";

  private FreeNow() {}

  /**
   * In halves, below 0 when it is over-booked, of the agreement {@code a}.
   *
   * @param day name of the day's bind, e.g. {@code :today}
   */
  public static String halves(String day) {
    return "CAST(2 * a.places - GREATEST(COALESCE((SELECT SUM(u.halves) FROM place_use u WHERE "
        + TAKEN_ON.formatted(day)
        + "), 0), COALESCE((SELECT SUM(u.halves) AS taken FROM place_use b JOIN place_use u ON "
        + TAKEN_ON.formatted("b.valid_from")
        + " WHERE b.agreement_id = a.id AND b.valid_from > "
        + day
        + " AND b.valid_from < "
        + day
        + " + INTERVAL 1 MONTH GROUP BY b.placement_id, b.valid_from ORDER BY taken DESC LIMIT 1), 0)) AS SIGNED)";
  }

  /** Whether the agreement {@code a} holds on the day and takes people in. */
  public static String open(String day) {
    return "(a.valid_from <= %1$s AND (a.valid_to IS NULL OR a.valid_to > %1$s) AND NOT EXISTS (SELECT 1 FROM closed_period cp WHERE cp.agreement_id = a.id AND cp.valid_from <= %1$s AND (cp.valid_to IS NULL OR cp.valid_to > %1$s)))"
        .formatted(day);
  }
}
