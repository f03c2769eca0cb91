package no.greenwork.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.greenwork.region.Holidays;

/**
 * Attendance of more than a year, of a nation three months: all but the last two approved, the last
 * but one mostly sent, the last being written, with some days that nobody has registered. Drawn
 * from the ids and days themselves, by a few statements over what is written already. People are
 * away a little more on Mondays, in winter, and with some providers.
 */
final class DemoAttendance {
  private static final int MONTHS = 14;
  private static final int MONTHS_OF_A_NATION = 2;
  private static final int LATE_DAYS = 2;

  /** Expected days with a number from 0 to 99 each; the writer is the supervisor. */
  private static final String DAYS =
      """
      INSERT INTO attendance_day (placement_id, day, version, code, quarters, edition, act, farm_version, written_by, written_at)
      WITH RECURSIVE s (day) AS (SELECT DATE '<first>' UNION ALL SELECT s.day + INTERVAL 1 DAY FROM s WHERE s.day < DATE '<last>')
      SELECT e.id, e.day, 1, e.code, IF(e.code = 'PRESENT', e.quarters, IF(e.code = 'PARTIAL', e.quarters - 6, NULL)), 1, 'SET', 0,
        e.user_id, TIMESTAMP(e.day, '14:00:00')
      FROM (SELECT x.*, CASE WHEN x.drawn < 84 THEN 'PRESENT' WHEN x.drawn < 89 THEN 'PARTIAL' WHEN x.drawn < 92 THEN 'SELF_CERTIFIED_SICK'
          WHEN x.drawn < 95 THEN 'SICK_NOTE' WHEN x.drawn < 97 THEN 'TREATMENT' WHEN x.drawn < 99 THEN 'AGREED_LEAVE' ELSE 'ABSENT_UNNOTIFIED' END AS code
        FROM (SELECT p.id, s.day, ps.user_id, <drawn> AS drawn,
            CRC32(CONCAT(s.day, '/', p.id)) % 100 AS left_out, CRC32(CONCAT(p.id, '#', LEFT(s.day, 7))) % 10 AS sheet,
            SUM(TIME_TO_SEC(TIMEDIFF(w.to_time, w.from_time))) DIV 900 AS quarters
          FROM s JOIN placement p ON p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL
            AND p.valid_from <= s.day AND (p.valid_to IS NULL OR p.valid_to > s.day)
          JOIN week_pattern_slot w ON w.placement_id = p.id AND w.weekday = WEEKDAY(s.day) + 1
            AND w.valid_from = (SELECT MAX(v.valid_from) FROM week_pattern_slot v WHERE v.placement_id = p.id AND v.valid_from <= s.day)
          JOIN placement_supervisor ps ON ps.placement_id = p.id AND ps.valid_from <= s.day AND (ps.valid_to IS NULL OR ps.valid_to > s.day)
          WHERE s.day NOT IN (<holidays>)
            AND NOT EXISTS (SELECT 1 FROM long_away la WHERE la.placement_id = p.id AND la.valid_from <= s.day AND (la.valid_to IS NULL OR la.valid_to > s.day))
            AND NOT EXISTS (SELECT 1 FROM stay st JOIN farm_out_of_use z ON z.farm_id = st.farm_id AND z.valid_from <= s.day
              AND (z.valid_to IS NULL OR z.valid_to > s.day) WHERE st.placement_id = p.id AND st.valid_from <= s.day AND (st.valid_to IS NULL OR st.valid_to > s.day))
            AND NOT EXISTS (SELECT 1 FROM place_use u JOIN closed_period c ON c.agreement_id = u.agreement_id AND c.valid_from <= s.day
              AND (c.valid_to IS NULL OR c.valid_to > s.day) WHERE u.placement_id = p.id AND u.valid_from <= s.day AND (u.valid_to IS NULL OR u.valid_to > s.day))
          GROUP BY p.id, s.day, ps.user_id) x
        WHERE NOT (x.day >= DATE '<recent>' AND x.left_out < 25) AND NOT (x.day >= DATE '<middle>' AND x.sheet < 2 AND x.left_out < 6)) e
      """;

  /** Those without notice stay as rare as they are. */
  private static final String DRAWN =
      "IF(CRC32(CONCAT(p.id, '/', s.day)) % 100 = 99, 99, LEAST(98, CRC32(CONCAT(p.id, '/', s.day)) % 100"
          + " + IF(WEEKDAY(s.day) = 0, 3, 0) + IF(MONTH(s.day) IN (1, 2, 11, 12), 3, 0) + CRC32(p.provider_id) % 5))";

  /** The farm said the same, where it has an account. */
  private static final String FARM_DAYS =
      """
      INSERT INTO farm_day (placement_id, day, version, farm_id, mark, quarters, written_by, sent_by, written_at)
      SELECT d.placement_id, d.day, 1, s.farm_id, CASE WHEN d.code IN ('PRESENT', 'PARTIAL') THEN 'PRESENT'
        WHEN d.code = 'ABSENT_UNNOTIFIED' THEN 'ABSENT_NOT_NOTIFIED' ELSE 'ABSENT_NOTIFIED' END, d.quarters, g.user_id, g.user_id, TIMESTAMP(d.day, '13:00:00')
      FROM attendance_day d JOIN stay s ON s.placement_id = d.placement_id AND s.farm_id IS NOT NULL AND s.valid_from <= d.day
        AND (s.valid_to IS NULL OR s.valid_to > d.day)
      JOIN (SELECT farm_id, MIN(user_id) AS user_id FROM user_grant WHERE role = 'FARMER' GROUP BY farm_id) g ON g.farm_id = s.farm_id
      """;

  /** A placement has one pattern and one percent for as long as it lasts. */
  private static final String PLANNED =
      "(SELECT SUM(TIME_TO_SEC(TIMEDIFF(w.to_time, w.from_time))) DIV 900 FROM week_pattern_slot w WHERE w.placement_id = ";

  /** Of somebody who is away too, what was planned counts as expected. */
  private static final String SHEETS =
      """
      INSERT INTO attendance_sheet (placement_id, month, state, edition, approved_edition, version, submitted_on, submitted_by, decided_on, decided_by,
        reason, sampled, expected_days, present_days, absent_days, unnotified_days, expected_quarters, present_quarters, deviations)
      SELECT m.placement_id, m.month, m.state, IF(m.state = 'RETURNED', 2, 1), m.state = 'APPROVED', CASE m.state WHEN 'OPEN' THEN 0 WHEN 'SUBMITTED' THEN 1 ELSE 2 END,
        IF(m.state = 'OPEN', NULL, m.month + INTERVAL 1 MONTH + INTERVAL 3 DAY), IF(m.state = 'OPEN', NULL, m.writer),
        IF(m.state IN ('APPROVED', 'RETURNED'), m.month + INTERVAL 1 MONTH + INTERVAL 8 DAY, NULL),
        IF(m.state IN ('APPROVED', 'RETURNED'), COALESCE((SELECT MIN(pc.user_id) FROM participant_caseworker pc JOIN placement q ON q.id = m.placement_id
          WHERE pc.participant_id = q.participant_id AND pc.valid_to IS NULL), m.writer), NULL),
        IF(m.state = 'RETURNED', 'Timene den siste uken stemmer ikke med ukeplanen.', NULL), m.state = 'SUBMITTED' AND m.sampled < 10,
        m.days, m.present, m.absent, m.unnotified, m.planned, m.hours, m.unnotified + EXISTS (SELECT 1 FROM placement p
          JOIN attendance_rule o ON o.rule = 'OFFER_QUARTERS' AND o.measure_code = p.measure_code AND o.valid_from <= m.month
          JOIN percent_entry e ON e.placement_id = p.id WHERE p.id = m.placement_id AND <planned> p.id) < o.rule_value * e.percent / 100)
      FROM (SELECT t.*, CASE WHEN t.month >= DATE '<now>' OR t.sheet < 2 AND t.month >= DATE '<middle>' THEN 'OPEN'
          WHEN t.month < DATE '<middle>' OR t.sheet = 9 THEN 'APPROVED' WHEN t.sheet = 8 THEN 'RETURNED' ELSE 'SUBMITTED' END AS state
        FROM (SELECT d.placement_id, CAST(DATE_FORMAT(d.day, '%Y-%m-01') AS DATE) AS month, MIN(d.written_by) AS writer,
            CRC32(CONCAT(d.placement_id, '#', LEFT(d.day, 7))) % 10 AS sheet, CRC32(CONCAT(d.placement_id, '!', LEFT(d.day, 7))) % 100 AS sampled,
            COUNT(*) AS days, SUM(d.quarters IS NOT NULL) AS present, SUM(d.quarters IS NULL AND d.code <> 'ABSENT_UNNOTIFIED') AS absent,
            SUM(d.code = 'ABSENT_UNNOTIFIED') AS unnotified, SUM(COALESCE(d.quarters + IF(d.code = 'PARTIAL', 6, 0), <planned> d.placement_id AND w.weekday = WEEKDAY(d.day) + 1))) AS planned,
            SUM(COALESCE(d.quarters, 0)) AS hours
          FROM attendance_day d GROUP BY d.placement_id, LEFT(d.day, 7)) t) m
      """
          .replace("<planned>", PLANNED);

  private static final String DECISION =
      """
      INSERT INTO attendance_decision (placement_id, month, version, kind, edition, reason, user_id, at, on_date)
      SELECT s.placement_id, s.month, %s, %s, %s, %s, %s, TIMESTAMP(%s, '10:00:00'), %s FROM attendance_sheet s WHERE %s
      """;

  /** Some are known not to come from tomorrow on, a few of them until further notice. */
  private static final String NOTICES =
      """
      INSERT INTO absence_notice (placement_id, valid_from, valid_to, noted_by, noted_at)
      SELECT p.id, DATE '<tomorrow>', IF(p.id % 3 = 0, NULL, DATE '<tomorrow>' + INTERVAL 4 DAY), ps.user_id, TIMESTAMP(DATE '<last>', '12:00:00')
      FROM placement p JOIN placement_supervisor ps ON ps.placement_id = p.id AND ps.valid_to IS NULL AND ps.valid_from <= DATE '<last>'
      WHERE p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND p.valid_from <= DATE '<last>'
        AND (p.valid_to IS NULL OR p.valid_to > DATE '<tomorrow>' + INTERVAL 4 DAY) AND CRC32(p.id) % 25 = 0
      """;

  private static final String REASONS =
      "INSERT INTO absence_reason (placement_id, valid_from, code) SELECT n.placement_id, n.valid_from,"
          + " IF(n.valid_to IS NULL, 'SICK_NOTE', 'AGREED_LEAVE') FROM absence_notice n";

  private final Connection connection;
  private final LocalDate anchor;
  private final int months;

  DemoAttendance(Connection connection, DemoPlan plan) {
    this.connection = connection;
    anchor = plan.anchor();
    months = plan.scale().equals(DemoScale.NATIONAL) ? MONTHS_OF_A_NATION : MONTHS;
  }

  void write() throws SQLException {
    try (Statement sql = connection.createStatement()) {
      for (String statement :
          List.of(DAYS, FARM_DAYS, SHEETS, submitted(), decided(), NOTICES, REASONS)) {
        sql.execute(dated(statement));
      }
    }
  }

  private static String submitted() {
    return DECISION.formatted(
        "1",
        "'SUBMITTED'",
        "1",
        "NULL",
        "s.submitted_by",
        "s.submitted_on",
        "s.submitted_on",
        "s.submitted_on IS NOT NULL");
  }

  private static String decided() {
    return DECISION.formatted(
        "2",
        "s.state",
        "s.edition",
        "s.reason",
        "s.decided_by",
        "s.decided_on",
        "s.decided_on",
        "s.decided_on IS NOT NULL");
  }

  /** Nothing is registered yet on the anchor itself, which is the day that people see as today. */
  private String dated(String statement) {
    LocalDate now = anchor.withDayOfMonth(1);
    LocalDate first = now.minusMonths(months);
    String holidays =
        IntStream.rangeClosed(first.getYear(), anchor.getYear())
            .boxed()
            .flatMap(year -> Holidays.of(Year.of(year)).stream())
            .map(holiday -> "DATE '" + holiday.day() + "'")
            .collect(Collectors.joining(", "));
    return statement
        .replace("<drawn>", DRAWN)
        .replace("<first>", first.toString())
        .replace("<middle>", now.minusMonths(1).toString())
        .replace("<now>", now.toString())
        .replace("<recent>", anchor.minusDays(LATE_DAYS).toString())
        .replace("<last>", anchor.minusDays(1).toString())
        .replace("<tomorrow>", anchor.plusDays(1).toString())
        .replace("<holidays>", holidays);
  }
}
