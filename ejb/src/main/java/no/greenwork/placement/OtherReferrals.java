package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/**
 * A person's other referrals: they wait or stand unanswered until one of them is accepted, and
 * stand again when that acceptance is undone.
 */
@ApplicationScoped
class OtherReferrals {
  private static final String PLACED =
      "SELECT COUNT(*) FROM placement p JOIN placement_event e ON e.placement_id = p.id AND e.kind IN ('ACCEPTED', 'IMPORTED') AND e.at > :at"
          + " WHERE p.participant_id = :participant AND p.id <> :id AND p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL";

  private static final String HAS_PLACE =
      "SELECT COUNT(*) FROM placement WHERE participant_id = :participant AND id <> :id AND accepted_on IS NOT NULL"
          + " AND not_relevant_on IS NULL AND error_on IS NULL AND (valid_to IS NULL OR valid_to > :day)";

  @Inject private Database database;
  @Inject private PlacementStore store;
  @Inject private PlacementHistory history;
  @Inject private Clock clock;

  /**
   * @param open the person's other referrals that stand open, read with the guard held
   */
  void close(Placement accepted, List<Long> open) {
    for (long id : open) {
      store.change(
          store.load(id),
          EventKind.PLACED_ELSEWHERE,
          null,
          Map.of("placedBy", accepted.publicId()),
          p -> p.makeNotRelevant(clock.today(), NotRelevantReason.PLACED_ELSEWHERE));
    }
  }

  void reopen(Placement undone) {
    for (long id : history.closedBy(undone)) {
      store.change(store.load(id), EventKind.REOPENED, null, Map.of(), Placement::reopen);
    }
  }

  /** Whether the person has another place, today or later. */
  boolean placed(Placement placement) {
    return database.read(
        h ->
            h.createQuery(HAS_PLACE)
                    .bind("participant", placement.participantId())
                    .bind("id", placement.id())
                    .bind("day", clock.today())
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  /** Whether the person got another place after the moment. */
  boolean placedSince(Placement placement, Instant moment) {
    return database.read(
        h ->
            h.createQuery(PLACED)
                    .bind("participant", placement.participantId())
                    .bind("id", placement.id())
                    .bind("at", moment)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }
}
