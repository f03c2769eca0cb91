package no.greenwork.placement;

/**
 * Who follows a placement up on {@code :today}: SQL of a user's id for the table {@code placement}
 * by the alias {@code p}. Of several it is always the same one.
 */
public final class FollowedBy {
  /** The participant's caseworker; where there is none, who referred. */
  public static final String CASEWORKER =
      "COALESCE((SELECT MAX(pc.user_id) FROM participant_caseworker pc WHERE pc.participant_id = p.participant_id"
          + " AND pc.valid_from <= :today AND (pc.valid_to IS NULL OR pc.valid_to > :today)), p.referred_by)";

  /** The provider's supervisor, or null. */
  public static final String SUPERVISOR =
      "(SELECT MAX(ps.user_id) FROM placement_supervisor ps WHERE ps.placement_id = p.id"
          + " AND ps.valid_from <= :today AND (ps.valid_to IS NULL OR ps.valid_to > :today))";

  private FollowedBy() {}
}
