package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.IdText;
import no.greenwork.shared.Ids;
import no.greenwork.shared.NotFound;

/** Days that were written at once; whoever wrote them can take them back at once, one time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DayBatches {
  private static final String INSERT =
      "INSERT INTO attendance_batch (id, user_id, farm_id, provider_id, first_day, last_day, at)"
          + " VALUES (:id, :user, :farm, :provider, :first, :last, :at)";

  private static final String UNDO =
      "UPDATE attendance_batch SET undone_at = :at WHERE id = :id AND undone_at IS NULL AND user_id = :user"
          + " AND COALESCE(farm_id, provider_id) = :scope";

  private static final String FIND =
      "SELECT id, first_day, last_day, undone_at IS NOT NULL AS undone FROM attendance_batch"
          + " WHERE id = :id AND user_id = :user AND COALESCE(farm_id, provider_id) = :scope";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /** The days that it is about. */
  public record Batch(long id, LocalDate firstDay, LocalDate lastDay, boolean undone) {}

  long begin(LocalDate first, LocalDate last) {
    long id = ids.next();
    boolean farm = current.get().is(Role.FARMER);
    Long scope = current.get().grant().scopeId();
    database.write(
        h ->
            h.createUpdate(INSERT)
                .bind("id", id)
                .bind("user", current.get().userId())
                .bind("farm", farm ? scope : null)
                .bind("provider", farm ? null : scope)
                .bind("first", first)
                .bind("last", last)
                .bind("at", clock.now())
                .execute());
    changes.record("PLANNED", "attendance_batch", id, null, new Days(first, last));
    return id;
  }

  /** For the change log. */
  public record Days(LocalDate first, LocalDate last) {}

  /**
   * Takes it for undoing.
   *
   * @throws NotFound if it is not the acting user's
   * @throws Conflict if it was taken back before
   */
  Batch undo(String text) {
    long id = IdText.parse(text).orElseThrow(NotFound::new);
    Batch batch =
        database
            .read(
                h ->
                    h.createQuery(FIND)
                        .bind("id", id)
                        .bind("user", current.get().userId())
                        .bind("scope", current.get().grant().scopeId())
                        .mapTo(Batch.class)
                        .findOne())
            .orElseThrow(NotFound::new);
    int taken =
        database.read(
            h ->
                h.createUpdate(UNDO)
                    .bind("id", id)
                    .bind("at", clock.now())
                    .bind("user", current.get().userId())
                    .bind("scope", current.get().grant().scopeId())
                    .execute());
    if (taken == 0) {
      throw new Conflict("", "UNDONE_ALREADY");
    }
    changes.record(
        "UNDONE", "attendance_batch", id, new Days(batch.firstDay(), batch.lastDay()), null);
    return batch;
  }
}
