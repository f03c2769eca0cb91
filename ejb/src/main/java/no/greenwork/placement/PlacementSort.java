package no.greenwork.placement;

/**
 * The orders in which placements are listed: by a day, ties and rows without the day by identifier.
 */
public enum PlacementSort {
  NEWEST_REFERRED("p.referred_on", true),
  OLDEST_REFERRED("p.referred_on", false),
  NEWEST_START("p.valid_from", true),
  OLDEST_START("p.valid_from", false);

  private final String column;
  private final boolean descending;

  PlacementSort(String column, boolean descending) {
    this.column = column;
    this.descending = descending;
  }

  String column() {
    return column;
  }

  /**
   * @param back whether the page before is wanted
   */
  String orderBy(boolean back) {
    String way = descending == back ? "ASC" : "DESC";
    return column + " " + way + ", p.id " + way;
  }

  /** Rows beyond the cursor; the database sorts a missing day before all others. */
  String beyond(PlacementCursor cursor) {
    boolean down = descending != cursor.back();
    if (cursor.day() == null) {
      return down
          ? "(" + column + " IS NULL AND p.id < :cursor_id)"
          : "((" + column + " IS NULL AND p.id > :cursor_id) OR " + column + " IS NOT NULL)";
    }
    String sign = down ? "<" : ">";
    return "(%1$s %2$s :cursor_day OR (%1$s = :cursor_day AND p.id %2$s :cursor_id)%3$s)"
        .formatted(column, sign, down ? " OR " + column + " IS NULL" : "");
  }
}
