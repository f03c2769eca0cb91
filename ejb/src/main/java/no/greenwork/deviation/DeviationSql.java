package no.greenwork.deviation;

import no.greenwork.placement.FollowedBy;

/** The statements that find deviations; {@code <scope>} narrows placements {@code p}. */
final class DeviationSql {
  private static final String BACK = "14";

  /** Sixty bits of a placement and a day. */
  private static final String SUBJECT =
      "CAST(CONV(LEFT(MD5(CONCAT(p.id, '-', d.day)), 15), 16, 10) AS SIGNED)";

  private static final String COLUMNS =
      " AS kind, "
          + SUBJECT
          + " AS subject, p.id AS placement_id, "
          + FollowedBy.SUPERVISOR
          + " AS responsible, d.day AS opened_on,"
          + " GREATEST(d.day, p.accepted_on) + INTERVAL (SELECT k.due_days FROM task_kind k WHERE k.code = '<kind>') DAY AS due_on,"
          + " NULL AS label,"
          + " CONCAT('/attendance/sheet?placement=', p.public_id, '&month=', LEFT(d.day, 7)) AS path";

  /** The newest version of a day of table {@code d}. */
  private static final String NEWEST =
      "NOT EXISTS (SELECT 1 FROM %s n WHERE n.placement_id = %s.placement_id AND n.day = %s.day AND n.version = %s.version + 1)";

  private static final String RECENT =
      "BETWEEN CAST(:today AS DATE) - INTERVAL " + BACK + " DAY AND :today";

  private static final String STANDS =
      "p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND <scope>";

  /** The farm says that they gave notice; why is for the supervisor to find out. */
  static final String REASON =
      "SELECT 'ABSENCE_REASON'"
          + COLUMNS.replace("<kind>", "ABSENCE_REASON")
          + " FROM placement p JOIN farm_day d ON d.placement_id = p.id AND d.day "
          + RECENT
          + " AND d.mark = 'ABSENT_NOTIFIED' WHERE "
          + newest("farm_day", "d")
          + " AND NOT EXISTS (SELECT 1 FROM attendance_day a WHERE a.placement_id = p.id AND a.day = d.day"
          + " AND a.code <> 'NOT_REGISTERED' AND "
          + newest("attendance_day", "a")
          + ") AND NOT EXISTS (SELECT 1 FROM absence_notice an WHERE an.placement_id = p.id AND an.valid_from <= d.day"
          + " AND (an.valid_to IS NULL OR an.valid_to > d.day)) AND "
          + STANDS;

  /** The farm says otherwise than the sheet, and nobody of the provider's has answered that. */
  static final String DIFFERS =
      "SELECT 'FARM_DIFFERS'"
          + COLUMNS.replace("<kind>", "FARM_DIFFERS")
          + " FROM placement p JOIN farm_day d ON d.placement_id = p.id AND d.day "
          + RECENT
          + " AND d.mark <> 'NONE' JOIN attendance_day a ON a.placement_id = p.id AND a.day = d.day"
          + " AND a.code <> 'NOT_REGISTERED' AND d.version > a.farm_version JOIN provider_mark w ON w.placement_id = p.id"
          + " AND w.day = d.day AND w.version = a.version WHERE "
          + newest("farm_day", "d")
          + " AND (w.mark <> d.mark OR d.mark = 'PRESENT' AND NOT (d.quarters <=> a.quarters)) AND "
          + STANDS;

  /** The week pattern in force has fewer hours than the measure offers at the percent in force. */
  static final String UNDER_OFFER =
      "SELECT 'HOURS_UNDER_OFFER' AS kind, p.id AS subject, p.id AS placement_id, "
          + FollowedBy.SUPERVISOR
          + " AS responsible,"
          + " GREATEST(o.valid_from, e.valid_from, p.valid_from, p.accepted_on, COALESCE((SELECT MAX(i.valid_from) FROM week_pattern_slot i"
          + " WHERE i.placement_id = p.id AND i.valid_from <= :today), p.valid_from)) AS opened_on, NULL AS due_on, NULL AS label,"
          + " CONCAT('/placements/pattern?id=', p.public_id) AS path FROM placement p"
          + " JOIN attendance_rule o ON o.rule = 'OFFER_QUARTERS' AND o.measure_code = p.measure_code AND o.valid_from ="
          + " (SELECT MAX(r.valid_from) FROM attendance_rule r WHERE r.rule = 'OFFER_QUARTERS'"
          + " AND r.measure_code = p.measure_code AND r.valid_from <= :today)"
          + " JOIN percent_entry e ON e.placement_id = p.id AND e.valid_from = (SELECT MAX(x.valid_from) FROM percent_entry x"
          + " WHERE x.placement_id = p.id AND x.valid_from <= :today)"
          + " WHERE p.valid_from <= :today AND (p.valid_to IS NULL OR p.valid_to > :today)"
          + " AND EXISTS (SELECT 1 FROM week_pattern_slot y WHERE y.placement_id = p.id AND y.valid_from <= :today)"
          + " AND (SELECT SUM(TIME_TO_SEC(TIMEDIFF(w.to_time, w.from_time)) / 900 * IF(w.weeks = 'EVERY', 1, 0.5))"
          + " FROM week_pattern_slot w WHERE w.placement_id = p.id AND w.valid_from = (SELECT MAX(v.valid_from)"
          + " FROM week_pattern_slot v WHERE v.placement_id = p.id AND v.valid_from <= :today)) < o.rule_value * e.percent / 100"
          + " AND "
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
      "SUM(EXISTS (<none>) OR IF(EXISTS (<single>), EXISTS (<single> AND <half>), EXISTS (<slot> AND <half>) OR NOT EXISTS (<slot>)))"
          .replace("<none>", NOT_PLANNED)
          .replace("<single>", SINGLE)
          .replace("<slot>", SLOT);

  /** More people were at the farm in one half-day than it has room for. */
  static final String OVER_PLACES =
      "SELECT 'DAY_OVER_PLACES' AS kind, CAST(CONV(LEFT(MD5(CONCAT(f.id, '-', g.day)), 15), 16, 10) AS SIGNED) AS subject,"
          + " NULL AS placement_id, NULL AS responsible, g.day AS opened_on, NULL AS due_on, f.name AS label,"
          + " CONCAT('/farms/view?org=', f.org_number) AS path FROM farm f JOIN (SELECT d.farm_id, d.day, "
          + IN_HALF.replace("<half>", "m.from_time < '12:00'")
          + " AS mornings, "
          + IN_HALF.replace("<half>", "m.to_time > '12:00'")
          + " AS afternoons FROM farm_day d WHERE d.day "
          + RECENT
          + " AND d.mark = 'PRESENT' AND "
          + newest("farm_day", "d")
          + " AND d.farm_id IN (SELECT fa.farm_id FROM farm_agreement fa JOIN agreement ag ON ag.id = fa.agreement_id"
          + " WHERE ag.provider_id = :deviation_provider) GROUP BY d.farm_id, d.day) g ON g.farm_id = f.id"
          + " WHERE GREATEST(g.mornings, g.afternoons) > f.places_per_half_day";

  private DeviationSql() {}

  private static String newest(String table, String alias) {
    return NEWEST.formatted(table, alias, alias, alias);
  }
}
