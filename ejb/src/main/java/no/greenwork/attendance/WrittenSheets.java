package no.greenwork.attendance;

/** Sheets that the provider still writes, as SQL. */
public final class WrittenSheets {
  private static final String STANDS =
      "NOT EXISTS (SELECT 1 FROM attendance_sheet ws WHERE ws.placement_id = p.id AND ws.month = %s"
          + " AND ws.state NOT IN ('OPEN', 'RETURNED'))";

  private WrittenSheets() {}

  /**
   * Whether the sheet of a placement {@code p} for a day is neither with NAV nor approved.
   *
   * @param day column
   */
  public static String of(String day) {
    return STANDS.formatted(month(day));
  }

  /** The first day of a day's month. */
  static String month(String day) {
    return "%1$s - INTERVAL DAYOFMONTH(%1$s) - 1 DAY".formatted(day);
  }
}
