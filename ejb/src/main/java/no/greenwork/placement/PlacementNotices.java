package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Role;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;

/** What one side is to have seen of what the other did. Several of a kind are seen together. */
@ApplicationScoped
public class PlacementNotices {
  private static final String OPEN =
      "SELECT n.kind, MIN(n.opened_on) AS opened_on FROM placement_notice n JOIN placement p ON p.id = n.placement_id"
          + " WHERE p.public_id = :placement AND n.seen_at IS NULL GROUP BY n.kind ORDER BY 2, 1";

  @Inject private Database database;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /** Something that has not been seen since the day. */
  public record Notice(NoticeKind kind, LocalDate openedOn) {}

  /** In the transaction of what is told. */
  void tell(long placementId, NoticeKind kind) {
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO placement_notice (id, placement_id, kind, opened_on) VALUES (:id, :placement, :kind, :day)")
                .bind("id", ids.next())
                .bind("placement", placementId)
                .bind("kind", kind)
                .bind("day", clock.today())
                .execute());
  }

  /** What somebody of the role has not seen yet; the caller has shown them the placement. */
  public List<Notice> open(String placement, Role role) {
    return database
        .read(h -> h.createQuery(OPEN).bind("placement", placement).mapTo(Notice.class).list())
        .stream()
        .filter(notice -> notice.kind().isFor(role))
        .toList();
  }

  /**
   * @return how many were not seen before
   */
  int seen(long placementId, NoticeKind kind, long user) {
    return database.read(
        h ->
            h.createUpdate(
                    "UPDATE placement_notice SET seen_at = :now, seen_by = :user"
                        + " WHERE placement_id = :placement AND kind = :kind AND seen_at IS NULL")
                .bind("now", clock.now())
                .bind("user", user)
                .bind("placement", placementId)
                .bind("kind", kind)
                .execute());
  }
}
