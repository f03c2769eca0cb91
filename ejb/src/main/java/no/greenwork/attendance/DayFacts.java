package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import no.greenwork.access.CurrentActor;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.mapper.Nested;

/** All that saving one day asks for, in one statement. */
@ApplicationScoped
class DayFacts {
  private static final String SELECT =
      "SELECT "
          + Subject.COLUMNS
          + """
          , EXISTS (SELECT 1 FROM stay s WHERE s.placement_id = p.id AND s.valid_from <= :day
              AND (s.valid_to IS NULL OR s.valid_to > :day)) AS inside,
            sh.state AS sheet, COALESCE(d.version, 0) AS version, COALESCE(d.code, 'NOT_REGISTERED') AS code, d.quarters, d.act,
            COALESCE(d.farm_version, 0) AS farm_version, d.written_by AS writer, u.display_name AS written_by, d.written_at,
            (SELECT COALESCE(MAX(f.version), 0) FROM farm_day f WHERE f.placement_id = p.id AND f.day = :day) AS farm_stands
          FROM placement p JOIN participant x ON x.id = p.participant_id
          LEFT JOIN attendance_sheet sh ON sh.placement_id = p.id AND sh.month = :month
          LEFT JOIN attendance_day d ON d.placement_id = p.id AND d.day = :day AND NOT EXISTS (SELECT 1 FROM attendance_day n
            WHERE n.placement_id = d.placement_id AND n.day = d.day AND n.version = d.version + 1)
          LEFT JOIN app_user u ON u.id = d.written_by
          WHERE p.public_id = :public_id AND %s AND (%s)
          """;

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /**
   * What is known of one placement's day.
   *
   * @param inside whether the day is within one of its stays
   * @param sheet null where the month has no sheet yet
   * @param writer id of who wrote what stands, or null
   * @param farmStands version of the farm's mark, 0 for none
   */
  public record Found(
      @Nested Subject subject,
      boolean inside,
      SheetState sheet,
      int version,
      AttendanceCode code,
      Integer quarters,
      Entry.Act act,
      int farmVersion,
      Long writer,
      String writtenBy,
      LocalDateTime writtenAt,
      int farmStands) {
    Entry entry(LocalDate day) {
      return new Entry(day, version, code, quarters, act, farmVersion, writtenBy, writtenAt);
    }
  }

  /**
   * @throws NotFound if there is no such placement, or none that this user may open
   */
  Found of(String placement, LocalDate day) {
    SqlPart scope = PlacementScope.details(current.get(), clock.today());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("public_id", placement == null ? "" : placement);
    binds.put("day", day);
    binds.put("month", day.withDayOfMonth(1));
    return database
        .read(
            h ->
                h.createQuery(SELECT.formatted(Subject.STANDS, scope.sql()))
                    .bindMap(binds)
                    .mapTo(Found.class)
                    .findOne())
        .filter(found -> found.subject().openTo(current.get()))
        .orElseThrow(NotFound::new);
  }
}
