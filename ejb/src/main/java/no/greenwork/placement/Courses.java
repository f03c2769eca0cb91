package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.capacity.TakenPlace;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.Handle;

/** Reads and writes the dated rows that hang on an accepted placement, all at once. */
@ApplicationScoped
class Courses {
  private static final String STAYS =
      "SELECT valid_from, farm_agreement_id, farm_id FROM stay WHERE placement_id = :id";
  private static final String PERCENTS =
      "SELECT percent, days_per_week, valid_from FROM percent_entry WHERE placement_id = :id";

  @Inject private Database database;
  @Inject private Clock clock;

  /** Null while it is not accepted. */
  Course of(Placement placement) {
    if (placement.acceptedOn() == null) {
      return null;
    }
    long id = placement.id();
    return database.read(
        h ->
            new Course(
                placement.validFrom(),
                placement.validTo(),
                list(h, STAYS, id, TakenPlace.Stay.class),
                list(h, PERCENTS, id, PercentHistory.Entry.class),
                list(h, PlacementSql.PATTERN, id, PlannedSlot.class)));
  }

  private static <T> List<T> list(Handle h, String sql, long id, Class<T> type) {
    return h.createQuery(sql).bind("id", id).mapTo(type).list();
  }

  /** What has not changed stays as it stands. */
  void write(long placementId, Course before, Course after) {
    if (after == null || after.equals(before)) {
      return;
    }
    database.write(
        h -> {
          stays(h, placementId, after);
          percents(h, placementId, before, after);
          if (!after.slots().equals(before.slots())) {
            slots(h, placementId, after);
          }
        });
  }

  private static void stays(Handle h, long id, Course course) {
    delete(h, "stay", id);
    ScheduleRows rows = new ScheduleRows(h, id);
    List<TakenPlace.Stay> stays = course.stays();
    for (int i = 0; i < stays.size(); i++) {
      LocalDate to = i + 1 < stays.size() ? stays.get(i + 1).validFrom() : course.to();
      rows.stay(stays.get(i), to);
    }
  }

  private void percents(Handle h, long id, Course before, Course after) {
    ScheduleRows rows = new ScheduleRows(h, id);
    for (PercentHistory.Entry gone : before.percents()) {
      if (!after.percents().contains(gone)) {
        h.createUpdate("DELETE FROM percent_entry WHERE placement_id = :id AND valid_from = :from")
            .bind("id", id)
            .bind("from", gone.validFrom())
            .execute();
      }
    }
    for (PercentHistory.Entry entry : after.percents()) {
      if (!before.percents().contains(entry)) {
        rows.percent(entry, clock.now());
      }
    }
  }

  private static void slots(Handle h, long id, Course course) {
    delete(h, "week_pattern_slot", id);
    new ScheduleRows(h, id).slots(course.slots());
  }

  private static void delete(Handle h, String table, long id) {
    h.createUpdate("DELETE FROM <table> WHERE placement_id = :id")
        .define("table", table)
        .bind("id", id)
        .execute();
  }
}
