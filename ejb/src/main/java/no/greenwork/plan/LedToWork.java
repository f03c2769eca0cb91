package no.greenwork.plan;

/**
 * Whether a placement led to work: by the reason of its end, or by what was found at some point
 * after it, as it was corrected last. SQL for the table {@code placement} by the alias {@code p}.
 */
public final class LedToWork {
  public static final String SQL =
      "(COALESCE(p.exit_reason = 'GOT_WORK', FALSE) OR EXISTS (SELECT 1 FROM outcome o WHERE o.placement_id = p.id"
          + " AND o.code = 'WORK' AND o.number = (SELECT MAX(n.number) FROM outcome n WHERE n.placement_id = p.id"
          + " AND n.months = o.months)))";

  private LedToWork() {}
}
