package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.greenwork.access.Actors;
import no.greenwork.job.CsvRow;
import no.greenwork.job.RowOutcome;
import no.greenwork.plan.RunningPlacements;
import no.greenwork.shared.Database;

/**
 * Placements of people of their own, who come every day from Monday to Friday for six hours: at the
 * account farm's farm, followed up by the account supervisor.
 */
@ApplicationScoped
@Transactional
public class AttendedPlacements {
  @Inject private RunningPlacements placements;
  @Inject private Database database;
  @Inject private Actors actors;
  @Inject private AttendanceImport files;

  private final Map<Long, LocalDate> there = new ConcurrentHashMap<>();

  /**
   * @param to first day after the end, or null
   * @return internal id
   */
  public long running(LocalDate start, LocalDate to) {
    long id = placements.running(start, to);
    placements.stay(id, start, to);
    there.put(id, start);
    database.write(
        h -> {
          for (int weekday = 1; weekday <= 5; weekday++) {
            h.execute(
                "INSERT INTO week_pattern_slot (placement_id, valid_from, weeks, weekday, from_time, to_time)"
                    + " VALUES (?, ?, 'EVERY', ?, '09:00', '15:00')",
                id,
                start,
                weekday);
          }
        });
    return id;
  }

  /**
   * After a test: registered in error, they come to the farm no more. A day there that has the
   * people of all tests is none that anybody has.
   */
  public void everybodyLeaves() {
    there.forEach(placements::inError);
    there.clear();
  }

  public String publicId(long id) {
    return placements.publicId(id);
  }

  public void leaveFarm(long id, LocalDate day) {
    placements.leave(id, day);
  }

  public void protect(long id, String protection) {
    placements.protect(id, protection);
  }

  /** Each use case in a transaction of its own, as in life. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void as(String account, Runnable work) {
    actors.runAs(placements.as(account), work);
  }

  /** A row of a file that the account has handed over. */
  public RowOutcome imported(String account, String id, LocalDate day, String code, String hours) {
    Map<String, String> cells =
        Map.of("placement_ref", id, "day", day.toString(), "code", code, "hours", hours);
    CsvRow row = new CsvRow(2, cells, cells.size());
    return database.read(
        h -> files.begin(placements.as(account)).apply(h, List.of(row)).getFirst());
  }

  public int count(String table, long id) {
    return placements.count(table, id);
  }

  public void sql(String statement, Object... values) {
    database.write(h -> h.execute(statement, values));
  }

  /** So many of those on one day. */
  public String text(String sql, Object... values) {
    return database.read(
        h -> {
          var query = h.createQuery(sql);
          for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
          }
          return query.mapTo(String.class).findOne().orElse(null);
        });
  }
}
