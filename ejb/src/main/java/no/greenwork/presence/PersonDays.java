package no.greenwork.presence;

import java.util.Arrays;
import java.util.List;
import no.greenwork.attendance.AttendanceCode;

/**
 * What stands of one placement's days of a month that fell on one weekday.
 *
 * @param person id of whose placement it is
 * @param farm id of the farm where the person was last in the month, 0 for own premises
 * @param weekday 1 for Monday
 * @param days on which they were there or away
 * @param present of them, on which they were there
 * @param quarters hours that they were there, in quarters
 */
public record PersonDays(
    long person,
    long placement,
    String region,
    long provider,
    long farm,
    String measure,
    int weekday,
    int days,
    int present,
    int quarters) {
  /**
   * Of {@code :first} to {@code :last}, person by person, of each the latest placement first. The
   * newest version of a day is in force, whatever became of its sheet.
   */
  static final String SQL =
      """
      SELECT p.participant_id AS person, p.id AS placement, a.region_number AS region, p.provider_id AS provider, COALESCE(s.farm_id, 0) AS farm,
        p.measure_code AS measure, WEEKDAY(d.day) + 1 AS weekday, COUNT(*) AS days, SUM(d.code IN (<present>)) AS present,
        COALESCE(SUM(d.quarters), 0) AS quarters
      FROM attendance_sheet m
      JOIN placement p ON p.id = m.placement_id AND p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL
      JOIN agreement a ON a.id = p.agreement_id
      LEFT JOIN stay s ON s.placement_id = p.id
        AND s.valid_from = (SELECT MAX(y.valid_from) FROM stay y WHERE y.placement_id = p.id AND y.valid_from <= :last)
      JOIN attendance_day d ON d.placement_id = p.id AND d.day BETWEEN :first AND :last AND d.code IN (<counted>)
        AND NOT EXISTS (SELECT 1 FROM attendance_day n WHERE n.placement_id = d.placement_id AND n.day = d.day
          AND n.version = d.version + 1)
      WHERE m.month = :first
      GROUP BY p.participant_id, p.id, p.valid_from, a.region_number, p.provider_id, s.farm_id, p.measure_code, WEEKDAY(d.day)
      ORDER BY p.participant_id, p.valid_from DESC, p.id DESC
      """;

  /** Of which presence is a share: there or away. */
  static final List<String> COUNTED =
      Arrays.stream(AttendanceCode.values())
          .filter(code -> code.isPresence() || code.isAbsence())
          .map(Enum::name)
          .toList();

  static final List<String> PRESENT =
      Arrays.stream(AttendanceCode.values())
          .filter(AttendanceCode::isPresence)
          .map(Enum::name)
          .toList();
}
