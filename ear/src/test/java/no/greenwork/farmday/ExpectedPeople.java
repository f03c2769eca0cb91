package no.greenwork.farmday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.greenwork.access.Actors;
import no.greenwork.plan.RunningPlacements;
import no.greenwork.shared.Database;

/** People of a test's own who come to the account farm's farm on every day of the week. */
@ApplicationScoped
@Transactional
public class ExpectedPeople {
  private static final int WEEK = 7;

  @Inject private RunningPlacements placements;
  @Inject private Database database;
  @Inject private Actors actors;

  private final Map<Long, LocalDate> there = new ConcurrentHashMap<>();

  /**
   * @return internal id
   */
  public long from(LocalDate start) {
    long id = placements.running(start, null);
    placements.stay(id, start, null);
    there.put(id, start);
    for (int weekday = 1; weekday <= WEEK; weekday++) {
      sql(
          "INSERT INTO week_pattern_slot (placement_id, valid_from, weekday, from_time, to_time) VALUES (?, ?, ?, '09:00', '15:00')",
          id,
          start,
          weekday);
    }
    return id;
  }

  /** After a test, as in {@code AttendedPlacements}. */
  public void everybodyLeaves() {
    there.forEach(placements::inError);
    there.clear();
  }

  public String publicId(long id) {
    return placements.publicId(id);
  }

  public Long user(String account) {
    return placements.as(account).userId();
  }

  public void as(String account, Runnable work) {
    actors.runAs(placements.as(account), work);
  }

  public void sql(String statement, Object... values) {
    database.write(h -> h.execute(statement, values));
  }

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

  /** A rule's hour as a test wants it, so that it does not depend on when it runs. */
  public void hour(String rule, int hour) {
    sql("UPDATE attendance_rule SET rule_value = ? WHERE rule = ?", hour, rule);
  }
}
