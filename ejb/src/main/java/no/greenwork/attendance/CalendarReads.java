package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.greenwork.placement.PlannedSlot;
import no.greenwork.placement.WeekSlot;
import no.greenwork.shared.Database;
import no.greenwork.shared.DateRange;
import org.jdbi.v3.core.Handle;

/** Reads the calendars of many placements in one statement. */
@ApplicationScoped
class CalendarReads {
  private static final String FOREVER = "DATE '9999-12-31'";

  /** An answer that the person comes all the same takes the period away. */
  private static final String NOT_AS_USUAL =
      "NOT EXISTS (SELECT 1 FROM stop_answer sa WHERE sa.placement_id = %s.placement_id"
          + " AND sa.stop_id = %s.id AND sa.answer = 'AS_USUAL')";

  static final String SPANS =
      """
      SELECT s.placement_id, 'STAY' AS kind, s.valid_from, s.valid_to, NULL AS reason FROM stay s
        WHERE s.placement_id IN (<ids>) AND <farm>
      UNION ALL SELECT s.placement_id, 'OUT_OF_USE', GREATEST(z.valid_from, s.valid_from),
        NULLIF(LEAST(COALESCE(z.valid_to, <forever>), COALESCE(s.valid_to, <forever>)), <forever>), NULL
        FROM stay s JOIN farm_out_of_use z ON z.farm_id = s.farm_id AND z.valid_from < COALESCE(s.valid_to, <forever>)
          AND COALESCE(z.valid_to, <forever>) > s.valid_from
        WHERE s.placement_id IN (<ids>) AND <outOfUse>
      UNION ALL SELECT u.placement_id, 'CLOSED', GREATEST(c.valid_from, u.valid_from),
        NULLIF(LEAST(COALESCE(c.valid_to, <forever>), COALESCE(u.valid_to, <forever>)), <forever>), NULL
        FROM place_use u JOIN closed_period c ON c.agreement_id = u.agreement_id AND c.valid_from < COALESCE(u.valid_to, <forever>)
          AND COALESCE(c.valid_to, <forever>) > u.valid_from
        WHERE u.placement_id IN (<ids>) AND <closed>
      UNION ALL SELECT la.placement_id, 'LONG_AWAY', la.valid_from, la.valid_to, NULL FROM long_away la
        WHERE la.placement_id IN (<ids>)
      UNION ALL <notices>
      """;

  private static final String NOTICES =
      "SELECT n.placement_id, 'NOTICE', n.valid_from, n.valid_to, r.code FROM absence_notice n"
          + " JOIN absence_reason r ON r.placement_id = n.placement_id AND r.valid_from = n.valid_from"
          + " WHERE n.placement_id IN (<ids>)";

  /** A farm learns nothing of days outside its stays, so neither when such an absence ends. */
  static final String NOTICES_WITHOUT_REASON =
      "SELECT n.placement_id, 'NOTICE', GREATEST(n.valid_from, s.valid_from),"
          + " NULLIF(LEAST(COALESCE(n.valid_to, <forever>), COALESCE(s.valid_to, <forever>)), <forever>), NULL"
          + " FROM absence_notice n JOIN stay s ON s.placement_id = n.placement_id AND <farm>"
          + " AND s.valid_from < COALESCE(n.valid_to, <forever>) AND COALESCE(s.valid_to, <forever>) > n.valid_from"
          + " WHERE n.placement_id IN (<ids>)";

  private static final String SLOT = "SLOT";

  private static final String ALL =
      """
      SELECT sp.*, NULL AS weeks, NULL AS weekday, NULL AS from_time, NULL AS to_time FROM (<spans>) sp
      UNION ALL SELECT w.placement_id, 'SLOT', w.valid_from, NULL, NULL, w.weeks, w.weekday, w.from_time, w.to_time
        FROM week_pattern_slot w WHERE w.placement_id IN (<ids>)
      UNION ALL SELECT e.placement_id, 'SLOT', e.day, NULL, NULL, NULL, WEEKDAY(e.day) + 1, e.from_time, e.to_time
        FROM week_pattern_exception e WHERE e.placement_id IN (<ids>)
      """;

  @Inject private Database database;

  /** One of a placement's periods, or one of its meeting times. */
  public record Row(
      long placementId,
      String kind,
      LocalDate validFrom,
      LocalDate validTo,
      String reason,
      WeekSlot.Weeks weeks,
      Integer weekday,
      LocalTime fromTime,
      LocalTime toTime) {
    DateRange days() {
      return new DateRange(validFrom, validTo);
    }

    PlannedSlot slot() {
      return new PlannedSlot(validFrom, weeks, weekday, fromTime, toTime);
    }
  }

  /** With the reasons of notices; a placement that has no stay has a calendar without days. */
  Map<Long, AttendanceCalendar> of(Collection<Long> placements) {
    return read(placements, null);
  }

  /** Of the stays at this farm alone, and without any reason. */
  Map<Long, AttendanceCalendar> atFarm(Collection<Long> placements, long farm) {
    return read(placements, farm);
  }

  private Map<Long, AttendanceCalendar> read(Collection<Long> placements, Long farm) {
    return placements.isEmpty() ? Map.of() : database.read(h -> read(h, placements, farm));
  }

  static Map<Long, AttendanceCalendar> read(Handle handle, Collection<Long> placements, Long farm) {
    Map<Long, AttendanceCalendar> found = new TreeMap<>();
    placements.forEach(id -> found.put(id, empty()));
    for (Row row : rows(handle, placements, farm)) {
      put(found.get(row.placementId()), row);
    }
    return found;
  }

  private static List<Row> rows(Handle handle, Collection<Long> placements, Long farm) {
    return handle
        .createQuery(
            ALL.replace("<spans>", SPANS)
                .replace("<notices>", farm == null ? NOTICES : NOTICES_WITHOUT_REASON))
        .define("farm", farm == null ? "1 = 1" : "s.farm_id = :farm")
        .define("outOfUse", NOT_AS_USUAL.formatted("s", "z"))
        .define("closed", NOT_AS_USUAL.formatted("u", "c"))
        .define("forever", FOREVER)
        .bindMap(farm == null ? Map.of() : Map.of("farm", farm))
        .bindList("ids", List.copyOf(placements))
        .mapTo(Row.class)
        .list();
  }

  private static AttendanceCalendar empty() {
    return new AttendanceCalendar(
        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  private static void put(AttendanceCalendar calendar, Row row) {
    switch (row.kind()) {
      case SLOT -> calendar.pattern().add(row.slot());
      case "STAY" -> calendar.days().add(row.days());
      case "NOTICE" ->
          calendar
              .notices()
              .add(
                  new Notice(
                      row.validFrom(),
                      row.validTo(),
                      row.reason() == null ? null : AttendanceCode.valueOf(row.reason())));
      default ->
          calendar.off().add(new AttendanceCalendar.Off(DayKind.valueOf(row.kind()), row.days()));
    }
  }
}
