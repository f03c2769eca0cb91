package no.greenwork.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.shared.Database;
import no.greenwork.shared.RowBatch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;

/** Counts months anew from the days themselves; what has not changed is not written. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PresenceCounting {
  private static final String MONTHS =
      "SELECT DISTINCT month FROM attendance_sheet WHERE month < :before"
          + " UNION SELECT DISTINCT month FROM presence_figure ORDER BY month";

  private static final String STANDS =
      "SELECT level, division, region_number AS region, provider_id AS provider, farm_id AS farm, part, persons, days,"
          + " present_days AS present, quarters FROM presence_figure WHERE month = :month";

  private static final String CELL =
      "INSERT INTO presence_figure (level, division, region_number, provider_id, farm_id, part, month, persons, days,"
          + " present_days, quarters) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Inject private Database database;

  /** A cell as it is stored. */
  public record Stored(@Nested PresenceKey key, @Nested PresenceCell cell) {}

  /**
   * Months of which there are days, or figures that may have to go.
   *
   * @param before the first day of the month that is not over
   */
  public List<LocalDate> months(LocalDate before) {
    return database.read(
        h -> h.createQuery(MONTHS).bind("before", before).mapTo(LocalDate.class).list());
  }

  /**
   * @param month its first day
   * @return whether anything has changed
   */
  public boolean count(LocalDate month) {
    return database.read(
        h -> {
          Map<PresenceKey, PresenceCell> counted = PresenceMonth.of(days(h, month));
          Map<PresenceKey, PresenceCell> stands = new HashMap<>();
          h.createQuery(STANDS)
              .bind("month", month)
              .mapTo(Stored.class)
              .forEach(one -> stands.put(one.key(), one.cell()));
          if (counted.equals(stands)) {
            return false;
          }
          write(h, month, counted);
          return true;
        });
  }

  static List<PersonDays> days(Handle handle, LocalDate month) {
    return handle
        .createQuery(PersonDays.SQL)
        .bind("first", month)
        .bind("last", month.plusMonths(1).minusDays(1))
        .bindList("counted", PersonDays.COUNTED)
        .bindList("present", PersonDays.PRESENT)
        .mapTo(PersonDays.class)
        .list();
  }

  private static void write(
      Handle handle, LocalDate month, Map<PresenceKey, PresenceCell> counted) {
    handle.execute("DELETE FROM presence_figure WHERE month = ?", month);
    try (RowBatch batch = new RowBatch(handle, CELL)) {
      counted.forEach(
          (key, cell) ->
              batch.add(
                  key.level().name(),
                  key.division().name(),
                  key.region(),
                  key.provider(),
                  key.farm(),
                  key.part(),
                  month,
                  cell.persons(),
                  cell.days(),
                  cell.present(),
                  cell.quarters()));
    }
  }
}
