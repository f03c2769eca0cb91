package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * Who was at a farm in which half of a day, by what stands: the provider's sheet, whoever wrote it,
 * and where it says nothing the farm's own word. Everybody is one row of a day, with {@code
 * placement_id}, {@code farm_id}, {@code day}, {@code morning} and {@code afternoon}.
 */
public final class PresenceAtFarm {
  private static final String STANDS =
      "COALESCE((SELECT IF(a.code = 'NOT_REGISTERED', NULL, a.code IN ('PRESENT', 'PARTIAL')) FROM attendance_day a"
          + " WHERE a.placement_id = st.placement_id AND a.day = dd.day ORDER BY a.version DESC LIMIT 1),"
          + " (SELECT fd.mark = 'PRESENT' AND fd.farm_id = st.farm_id FROM farm_day fd"
          + " WHERE fd.placement_id = st.placement_id AND fd.day = dd.day ORDER BY fd.version DESC LIMIT 1), FALSE)";

  private static final String THERE =
      "SELECT st.placement_id, st.farm_id, dd.day FROM stay st"
          + " JOIN placement sp ON sp.id = st.placement_id AND sp.accepted_on IS NOT NULL"
          + " AND sp.not_relevant_on IS NULL AND sp.error_on IS NULL"
          + " JOIN (<days>) dd ON dd.day >= st.valid_from AND (st.valid_to IS NULL OR dd.day < st.valid_to)"
          + " WHERE st.farm_id IN (<farms>) AND "
          + STANDS;

  /** Of the pattern in force on the day, for that weekday and week. */
  private static final String SLOT =
      "SELECT 1 FROM week_pattern_slot m WHERE m.placement_id = d.placement_id AND m.weekday = WEEKDAY(d.day) + 1"
          + " AND (m.weeks = 'EVERY' OR (m.weeks = 'EVEN') = (MOD(WEEK(d.day, 3), 2) = 0))"
          + " AND m.valid_from = (SELECT COALESCE(MAX(IF(v.valid_from <= d.day, v.valid_from, NULL)), MIN(v.valid_from))"
          + " FROM week_pattern_slot v WHERE v.placement_id = d.placement_id)";

  private static final String SINGLE =
      "SELECT 1 FROM week_pattern_exception m WHERE m.placement_id = d.placement_id AND m.day = d.day AND m.from_time IS NOT NULL";

  private static final String NOT_PLANNED =
      "SELECT 1 FROM week_pattern_exception m WHERE m.placement_id = d.placement_id AND m.day = d.day AND m.from_time IS NULL";

  /** Whoever comes on a day without a planned time counts in both halves. */
  private static final String IN_HALF =
      "(EXISTS (<none>) OR IF(EXISTS (<single>), EXISTS (<single> AND <half>), EXISTS (<slot> AND <half>) OR NOT EXISTS (<slot>)))"
          .replace("<none>", NOT_PLANNED)
          .replace("<single>", SINGLE)
          .replace("<slot>", SLOT);

  private PresenceAtFarm() {}

  /**
   * @param farms SQL that gives the ids of farms
   */
  public static String sql(String farms, LocalDate first, LocalDate last) {
    return "SELECT d.placement_id, d.farm_id, d.day, "
        + IN_HALF.replace("<half>", "m.from_time < '12:00'")
        + " AS morning, "
        + IN_HALF.replace("<half>", "m.to_time > '12:00'")
        + " AS afternoon FROM ("
        + THERE.replace("<days>", days(first, last)).replace("<farms>", farms)
        + ") d";
  }

  private static String days(LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.plusDays(1))
        .map(day -> "SELECT DATE '" + day + "' AS day")
        .collect(Collectors.joining(" UNION ALL "));
  }
}
