package no.greenwork.deviation;

import java.time.LocalDate;
import no.greenwork.attendance.LateTaps;
import no.greenwork.attendance.PresenceAtFarm;
import no.greenwork.attendance.WrittenSheets;
import no.greenwork.task.TaskSource;

/**
 * The statements that find deviations; {@code <scope>} narrows placements {@code p}. {@code
 * :deviation_first} is the first day of which they still are tasks, {@code :deviation_since} the
 * moment from which on what comes of an older day is one too.
 */
final class DeviationSql {
  private static final String COLUMNS =
      " AS kind, "
          + TaskSource.subject("p.id", "d.day")
          + " AS subject, p.id AS placement_id, "
          + TaskSource.FOLLOWED_BY
          + " AS responsible, <opened> AS opened_on,"
          + " GREATEST(<opened>, p.accepted_on) + INTERVAL (SELECT k.due_days FROM task_kind k WHERE k.code = '<kind>') DAY AS due_on,"
          + " NULL AS label,"
          + " CONCAT('/attendance/sheet?placement=', p.public_id, '&month=', LEFT(d.day, 7)) AS path";

  /** The newest version of a day of table {@code d}. */
  private static final String NEWEST =
      "NOT EXISTS (SELECT 1 FROM %s n WHERE n.placement_id = %s.placement_id AND n.day = %s.day AND n.version = %s.version + 1)";

  private static final String RECENT = "BETWEEN :deviation_first AND :today";

  private static final String STANDS =
      "p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND <scope>";

  /** The farm says that they gave notice; why is for the supervisor to find out. */
  static final String REASON =
      columns("ABSENCE_REASON", "d.day")
          + " FROM placement p JOIN farm_day d ON d.placement_id = p.id AND d.day "
          + RECENT
          + " AND d.mark = 'ABSENT_NOTIFIED' WHERE "
          + newest("farm_day", "d")
          + " AND NOT EXISTS (SELECT 1 FROM attendance_day a WHERE a.placement_id = p.id AND a.day = d.day"
          + " AND a.code <> 'NOT_REGISTERED' AND "
          + newest("attendance_day", "a")
          + ") AND NOT EXISTS (SELECT 1 FROM absence_notice an WHERE an.placement_id = p.id AND an.valid_from <= d.day"
          + " AND (an.valid_to IS NULL OR an.valid_to > d.day)) AND "
          + WrittenSheets.of("d.day")
          + " AND "
          + STANDS;

  /**
   * The farm says otherwise than the sheet, and nobody of the provider's has answered that. What
   * was on a phone without a network may be of a day of the last year; it counts from when it came.
   */
  static final String DIFFERS =
      columns("FARM_DIFFERS", "GREATEST(d.day, " + norwegian("d.written_at") + ")")
          + " FROM placement p JOIN farm_day d ON d.placement_id = p.id AND d.day <= :today"
          + " AND d.day > CAST(:today AS DATE) - INTERVAL 1 YEAR AND (d.day >= :deviation_first OR d.written_at >= :deviation_since)"
          + " AND d.mark <> 'NONE' JOIN attendance_day a ON a.placement_id = p.id AND a.day = d.day"
          + " AND a.code <> 'NOT_REGISTERED' AND d.version > a.farm_version JOIN provider_mark w ON w.placement_id = p.id"
          + " AND w.day = d.day AND w.version = a.version WHERE "
          + newest("farm_day", "d")
          + " AND (w.mark <> d.mark OR d.mark = 'PRESENT' AND NOT (d.quarters <=> a.quarters)) AND "
          + WrittenSheets.of("d.day")
          + " AND "
          + STANDS;

  /**
   * The farm says otherwise than a sheet that was sent before its word came; from then on, or from
   * NAV's decision on, for as long as other deviations.
   */
  static final String AFTER_LOCK =
      columns("FARM_SAID_AFTER_LOCK", norwegian("d.received_at"))
          + " FROM placement p JOIN farm_tap d ON d.placement = p.public_id AND d.code = 'LOCKED' WHERE (d.received_at >= :deviation_since OR "
          + LateTaps.UNDECIDED
          + ") AND "
          + LateTaps.STANDS
          + " AND NOT "
          + LateTaps.CORRECTED
          + " AND "
          + STANDS;

  /** The week pattern in force has fewer hours than the measure offers at the percent in force. */
  static final String UNDER_OFFER =
      "SELECT 'HOURS_UNDER_OFFER' AS kind, p.id AS subject, p.id AS placement_id, "
          + TaskSource.FOLLOWED_BY
          + " AS responsible,"
          + " GREATEST(o.valid_from, e.valid_from, p.valid_from, p.accepted_on, COALESCE((SELECT MAX(i.valid_from) FROM week_pattern_slot i"
          + " WHERE i.placement_id = p.id AND i.valid_from <= :today), p.valid_from)) AS opened_on, NULL AS due_on, NULL AS label,"
          + " CONCAT('/placements/pattern?id=', p.public_id) AS path FROM placement p"
          + " JOIN attendance_rule o ON o.rule = 'OFFER_QUARTERS' AND o.measure_code = (SELECT MAX(m.measure_code)"
          + " FROM attendance_rule m WHERE m.rule = 'OFFER_QUARTERS' AND m.measure_code IN ('', p.measure_code) AND m.valid_from <= :today)"
          + " AND o.valid_from = (SELECT MAX(r.valid_from) FROM attendance_rule r WHERE r.rule = 'OFFER_QUARTERS'"
          + " AND r.measure_code = o.measure_code AND r.valid_from <= :today)"
          + " JOIN percent_entry e ON e.placement_id = p.id AND e.valid_from = (SELECT MAX(x.valid_from) FROM percent_entry x"
          + " WHERE x.placement_id = p.id AND x.valid_from <= :today)"
          + " WHERE p.valid_from <= :today AND (p.valid_to IS NULL OR p.valid_to > :today)"
          + " AND EXISTS (SELECT 1 FROM week_pattern_slot y WHERE y.placement_id = p.id AND y.valid_from <= :today)"
          + " AND (SELECT SUM(TIME_TO_SEC(TIMEDIFF(w.to_time, w.from_time)) / 900 * IF(w.weeks = 'EVERY', 1, 0.5))"
          + " FROM week_pattern_slot w WHERE w.placement_id = p.id AND w.valid_from = (SELECT MAX(v.valid_from)"
          + " FROM week_pattern_slot v WHERE v.placement_id = p.id AND v.valid_from <= :today)) < o.rule_value * e.percent / 100"
          + " AND "
          + STANDS;

  private static final String FARMS =
      "SELECT fa.farm_id FROM farm_agreement fa JOIN agreement ag ON ag.id = fa.agreement_id"
          + " JOIN farm ff ON ff.id = fa.farm_id AND ff.places_per_half_day IS NOT NULL"
          + " WHERE ag.provider_id = :deviation_provider";

  private static final String OVER_PLACES =
      "SELECT 'DAY_OVER_PLACES' AS kind, "
          + TaskSource.subject("f.id", "g.day")
          + " AS subject, NULL AS placement_id, NULL AS responsible, g.day AS opened_on, NULL AS due_on, f.name AS label,"
          + " CONCAT('/farms/view?org=', f.org_number) AS path FROM farm f JOIN (SELECT x.farm_id, x.day,"
          + " SUM(x.morning) AS mornings, SUM(x.afternoon) AS afternoons FROM (<presence>) x GROUP BY x.farm_id, x.day) g"
          + " ON g.farm_id = f.id WHERE GREATEST(g.mornings, g.afternoons) > f.places_per_half_day";

  private DeviationSql() {}

  /** The day in Norway of a moment in UTC; one night since last winter or summer it changed. */
  private static String norwegian(String moment) {
    return "DATE(%1$s + INTERVAL IF(%1$s < :clock_changed, :clock_before, :clock_after) SECOND)"
        .formatted(moment);
  }

  /** More people were at the farm in one half-day than it has room for. */
  static String overPlaces(LocalDate first, LocalDate last) {
    return OVER_PLACES.replace("<presence>", PresenceAtFarm.sql(FARMS, first, last));
  }

  private static String columns(String kind, String opened) {
    return "SELECT '" + kind + "'" + COLUMNS.replace("<kind>", kind).replace("<opened>", opened);
  }

  private static String newest(String table, String alias) {
    return NEWEST.formatted(table, alias, alias, alias);
  }
}
