package no.greenwork.attendance;

/**
 * What a farm said of a day when its sheet was sent already, as SQL of placement {@code p} and tap
 * {@code d}: the tap was refused, and the sheet says otherwise to this day.
 */
public final class LateTaps {
  private static final String MONTH = WrittenSheets.month("d.day");

  /**
   * Hours that a tap does not name are those that were planned, which a partial day is short of.
   */
  private static final String OTHERWISE =
      "COALESCE((SELECT CASE a.code WHEN 'NOT_REGISTERED' THEN d.mark = 'PRESENT'"
          + " WHEN 'PARTIAL' THEN NOT (d.mark = 'PRESENT' AND d.quarters <=> a.quarters)"
          + " WHEN 'PRESENT' THEN NOT (d.mark = 'PRESENT' AND COALESCE(d.quarters, a.quarters) = a.quarters)"
          + " WHEN 'ABSENT_UNNOTIFIED' THEN d.mark <> 'ABSENT_NOT_NOTIFIED'"
          + " WHEN 'CLOSED' THEN d.mark = 'PRESENT' WHEN 'HOLIDAY' THEN d.mark = 'PRESENT'"
          + " WHEN 'NOT_A_DAY' THEN d.mark = 'PRESENT' ELSE d.mark <> 'ABSENT_NOTIFIED' END"
          + " FROM attendance_day a WHERE a.placement_id = p.id AND a.day = d.day ORDER BY a.version DESC LIMIT 1),"
          + " d.mark = 'PRESENT')";

  /**
   * The last that it said, neither said again since nor answered by sending the sheet once more.
   */
  public static final String STANDS =
      "d.code = 'LOCKED' AND d.mark <> 'NONE' AND NOT EXISTS (SELECT 1 FROM farm_tap lt WHERE lt.placement = d.placement"
          + " AND (lt.code = 'LOCKED' OR lt.outcome <> 'REFUSED') AND lt.day = d.day AND (lt.received_at > d.received_at"
          + " OR lt.received_at = d.received_at AND lt.client_key > d.client_key))"
          + " AND NOT EXISTS (SELECT 1 FROM farm_day lf WHERE lf.placement_id = p.id AND lf.day = d.day"
          + " AND lf.written_at > d.received_at) AND NOT "
          + decided("SUBMITTED")
          + " AND "
          + OTHERWISE;

  /** NAV has not decided about the sheet, or has only since {@code :deviation_first}. */
  public static final String UNDECIDED =
      "EXISTS (SELECT 1 FROM attendance_sheet ls WHERE ls.placement_id = p.id AND ls.month = "
          + MONTH
          + " AND (ls.state = 'SUBMITTED' OR ls.decided_on >= :deviation_first))";

  /** The sheet has been opened to be corrected since. */
  public static final String CORRECTED = decided("CORRECTED");

  private LateTaps() {}

  private static String decided(String step) {
    return "EXISTS (SELECT 1 FROM attendance_decision ld WHERE ld.placement_id = p.id AND ld.month = "
        + MONTH
        + " AND ld.kind = '"
        + step
        + "' AND ld.at > d.received_at)";
  }
}
