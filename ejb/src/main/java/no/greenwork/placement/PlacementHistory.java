package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;

/** Every decision about a placement, in the order they were made; only ever added to. */
@ApplicationScoped
public class PlacementHistory {
  /** The name under which a decision that assigns a supervisor keeps the one before. */
  static final String SUPERVISOR_BEFORE = "supervisorBefore";

  private static final String INSERT =
      "INSERT INTO placement_event (id, placement_id, at, on_date, user_id, kind, reason, old_values, new_values)"
          + " VALUES (:id, :placement, :at, :day, :user, :kind, :reason, :old, :new)";

  private static final String LINES =
      "SELECT e.at, e.on_date, e.kind, e.reason, u.display_name AS who FROM placement_event e"
          + " LEFT JOIN app_user u ON u.id = e.user_id WHERE e.placement_id = :placement ORDER BY e.id DESC LIMIT 200";

  private static final String LAST =
      "SELECT at, user_id, kind, JSON_VALUE(new_values, '$.supervisor') AS supervisor,"
          + " JSON_VALUE(new_values, '$.supervisorBefore') AS supervisor_before"
          + " FROM placement_event WHERE placement_id = :placement ORDER BY id DESC LIMIT 1";

  /** Those that an acceptance closed and that nothing has happened to since. */
  private static final String CLOSED_BY =
      "SELECT e.placement_id FROM placement_event e WHERE e.kind = 'PLACED_ELSEWHERE'"
          + " AND e.placement_id IN (SELECT p.id FROM placement p WHERE p.participant_id = :participant)"
          + " AND JSON_VALUE(e.new_values, '$.placedBy') = :acceptance"
          + " AND NOT EXISTS (SELECT 1 FROM placement_event l WHERE l.placement_id = e.placement_id AND l.id > e.id)";

  @Inject private Database database;
  @Inject private Ids ids;
  @Inject private Clock clock;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;

  private final Jsonb json = JsonbBuilder.create();

  /**
   * The latest decision.
   *
   * @param supervisor user name of who was assigned with it, or null
   * @param supervisorBefore likewise of who was assigned until then
   */
  public record Latest(
      Instant at, Long userId, EventKind kind, String supervisor, String supervisorBefore) {
    /** Within a minute, an answer of one's own. */
    boolean isUndoableBy(Actor actor, Instant now) {
      return kind.canBeUndone()
          && Long.valueOf(actor.userId()).equals(userId)
          && !at.plus(AnswerService.UNDO).isBefore(now);
    }
  }

  /** In the transaction of the change itself. */
  void append(
      Placement placement,
      EventKind kind,
      String reason,
      Map<String, Object> before,
      Map<String, Object> after) {
    append(placement.id(), placement.publicId(), kind, reason, before, after);
  }

  /**
   * What another feature has kept about a placement, in the transaction in which it did.
   *
   * @param what which of its records, without their content
   */
  public void keep(OpenedPlacement placement, EventKind kind, Map<String, Object> what) {
    append(placement.id(), placement.row().id(), kind, null, Map.of(), what);
  }

  /**
   * The same, with what stood before and why it was changed.
   *
   * @param reason in somebody's own words, or null
   */
  public void keep(
      OpenedPlacement placement,
      EventKind kind,
      String reason,
      Map<String, Object> before,
      Map<String, Object> after) {
    append(placement.id(), placement.row().id(), kind, reason, before, after);
  }

  /**
   * The same where the user has opened no placement, such as a farm or who carries out something
   * that outlasts their sight of it, or says why.
   *
   * @param publicId of the placement
   * @param reason in the user's own words, or null
   */
  public void keep(
      long placementId, String publicId, EventKind kind, String reason, Map<String, Object> what) {
    append(placementId, publicId, kind, reason, Map.of(), what);
  }

  private void append(
      long placementId,
      String publicId,
      EventKind kind,
      String reason,
      Map<String, Object> before,
      Map<String, Object> after) {
    database.write(
        h ->
            h.createUpdate(INSERT)
                .bind("id", ids.next())
                .bind("placement", placementId)
                .bind("at", clock.now())
                .bind("day", clock.today())
                .bind("user", current.get().userId())
                .bind("kind", kind)
                .bind("reason", reason)
                .bind("old", before.isEmpty() ? null : json.toJson(before))
                .bind("new", after.isEmpty() ? null : json.toJson(after))
                .execute());
    changes.record(kind.name(), "placement", publicId, before, after);
  }

  /** Latest first. */
  public List<HistoryLine> of(long placementId) {
    return database.read(
        h -> h.createQuery(LINES).bind("placement", placementId).mapTo(HistoryLine.class).list());
  }

  Optional<Latest> latest(long placementId) {
    return database.read(
        h -> h.createQuery(LAST).bind("placement", placementId).mapTo(Latest.class).findOne());
  }

  List<Long> closedBy(Placement accepted) {
    return database.read(
        h ->
            h.createQuery(CLOSED_BY)
                .bind("participant", accepted.participantId())
                .bind("acceptance", accepted.publicId())
                .mapTo(Long.class)
                .list());
  }
}
