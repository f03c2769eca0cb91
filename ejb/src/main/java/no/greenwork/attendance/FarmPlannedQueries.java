package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Database;

/** What "all as planned" did last on a day, as long as it can be taken back. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.REGISTER_FARM_DAY)
public class FarmPlannedQueries {
  private static final String LAST =
      "SELECT b.id, b.at FROM attendance_batch b WHERE b.user_id = :user AND b.farm_id = :farm AND b.first_day = :day"
          + " AND b.undone_at IS NULL ORDER BY b.at DESC, b.id DESC LIMIT 1";

  private static final String FILLED =
      "SELECT p.public_id AS placement, f.quarters, f.version FROM farm_day f JOIN placement p ON p.id = f.placement_id"
          + " WHERE f.farm_id = :farm AND f.day = :day AND f.batch_id = :batch AND f.mark = 'PRESENT'"
          + " AND NOT EXISTS (SELECT 1 FROM farm_day n WHERE n.placement_id = f.placement_id AND n.day = f.day AND n.version = f.version + 1)"
          + " ORDER BY p.id";

  @Inject private Database database;
  @Inject private CurrentActor current;

  /** A batch of this user's. */
  public record Batch(long id, Instant at) {}

  /**
   * Whom it filled and of whom nothing else was said since.
   *
   * @param batch with which it can be taken back
   */
  public record Last(String batch, Instant at, List<FarmPlanned.Filled> filled) {}

  public Optional<Last> last(LocalDate day) {
    long farm = current.get().grant().scopeId();
    return database.read(
        h ->
            h.createQuery(LAST)
                .bind("user", current.get().userId())
                .bind("farm", farm)
                .bind("day", day)
                .mapTo(Batch.class)
                .findOne()
                .map(
                    batch ->
                        new Last(
                            String.valueOf(batch.id()),
                            batch.at(),
                            h.createQuery(FILLED)
                                .bind("farm", farm)
                                .bind("day", day)
                                .bind("batch", batch.id())
                                .mapTo(FarmPlanned.Filled.class)
                                .list())));
  }
}
