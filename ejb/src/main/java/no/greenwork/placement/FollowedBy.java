package no.greenwork.placement;

/**
 * Who follows a placement up on {@code :today}: SQL of a user's id. Of several it is always the
 * same one.
 */
public final class FollowedBy {
  /** {@link #supervisor} of the table {@code placement} by the alias {@code p}. */
  public static final String SUPERVISOR = supervisor("p");

  private FollowedBy() {}

  /**
   * The participant's caseworker; where there is none, who referred.
   *
   * @param placement alias of the table
   */
  static String caseworker(String placement) {
    return ("COALESCE((SELECT MAX(pc.user_id) FROM participant_caseworker pc WHERE pc.participant_id = %1$s.participant_id"
            + " AND pc.valid_from <= :today AND (pc.valid_to IS NULL OR pc.valid_to > :today)), %1$s.referred_by)")
        .formatted(placement);
  }

  /**
   * The provider's supervisor, or null.
   *
   * @param placement alias of the table
   */
  static String supervisor(String placement) {
    return ("(SELECT MAX(ps.user_id) FROM placement_supervisor ps WHERE ps.placement_id = %s.id"
            + " AND ps.valid_from <= :today AND (ps.valid_to IS NULL OR ps.valid_to > :today))")
        .formatted(placement);
  }
}
