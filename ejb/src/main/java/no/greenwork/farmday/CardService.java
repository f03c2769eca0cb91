package no.greenwork.farmday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** Keeps that a card was read. The row is its own history, and only the reader's. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.REGISTER_FARM_DAY)
public class CardService {
  /** A second tap at the same moment finds the number taken, and that is as good. */
  private static final String INSERT =
      "INSERT IGNORE INTO farm_card_read (placement_id, user_id, farm_id, number, parts, read_at)"
          + " SELECT p.id, :user, :farm, COALESCE((SELECT MAX(r.number) FROM farm_card_read r WHERE r.placement_id = p.id"
          + " AND r.user_id = :user AND r.farm_id = :farm), 0) + 1, :parts, :at FROM placement p WHERE p.public_id = :placement";

  @Inject private CardQueries cards;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /**
   * @param marks of what stood on the card that was read
   * @throws NotFound if nobody of that id has a stay here that the farm may still see
   * @throws StaleRecord if the card says something else by now, which is still to be read
   */
  public void read(String placement, String marks) {
    CardNews news = cards.of(placement);
    if (!news.marks().equals(marks)) {
      throw new StaleRecord();
    }
    if (!news.isNew()) {
      return;
    }
    database.write(
        h ->
            h.createUpdate(INSERT)
                .bind("user", current.get().userId())
                .bind("farm", current.get().grant().scopeId())
                .bind("parts", marks)
                .bind("at", clock.now())
                .bind("placement", placement)
                .execute());
  }
}
