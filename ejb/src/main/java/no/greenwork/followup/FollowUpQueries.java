package no.greenwork.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PersonView;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** Follow-ups as the office sees them, and the one that somebody at the provider carries out. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class FollowUpQueries {
  private static final String MINE =
      "SELECT f.id AS key_id, p.id AS placement_id, p.participant_id, p.public_id AS placement, IF(x.protection = 'NONE'"
          + " AND NOT x.shielded, CONCAT(x.given_name, ' ', x.family_name), NULL) AS name FROM"
          + " follow_up f JOIN placement p ON p.id = f.placement_id JOIN participant x ON x.id ="
          + " p.participant_id WHERE f.public_id = :public AND (%s)";

  @Inject private PlacementOpening opening;
  @Inject private FollowUpReads reads;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /**
   * The follow-ups of a placement, latest first.
   *
   * @param may whether one can be set
   * @param intervals how often contact can be, in weeks
   */
  public record Shown(
      OpenedPlacement placement, List<FollowUp> followUps, boolean may, List<Integer> intervals) {}

  /**
   * For whom carries it out, also when the placement itself is out of their sight.
   *
   * @param placement its reference
   * @param initials of the person, or null for somebody protected or shielded
   */
  public record Task(FollowUp followUp, String placement, String initials) {}

  /** Whose a follow-up is. */
  public record Whose(
      long keyId, long placementId, long participantId, String placement, String name) {}

  @Requires(Action.SET_FOLLOW_UP)
  public Shown of(String placement, AccessKind kind) {
    OpenedPlacement opened = opening.read(placement, kind);
    return new Shown(
        opened,
        reads.ofPlacement(opened.id()),
        opened.row().state() == PlacementState.ENDED && reads.gotWork(opened.id()),
        reads.intervals());
  }

  /**
   * @throws NotFound if there is none that this user carries out today
   */
  @Requires(Action.RECORD_CONTACT)
  public Task carriedOut(String publicId, AccessKind kind) {
    Whose whose = whose(publicId);
    log.person(kind, whose.participantId(), whose.placement());
    return new Task(
        reads.find(publicId).orElseThrow(NotFound::new),
        whose.placement(),
        whose.name() == null ? null : PersonView.initials(whose.name()));
  }

  /**
   * Whether this user must first confirm that name and time are logged.
   *
   * @throws NotFound if there is none that this user carries out today
   */
  @Requires(Action.RECORD_CONTACT)
  public boolean asksFirst(String publicId) {
    return whose(publicId).name() == null;
  }

  Whose whose(String publicId) {
    SqlPart scope = FollowUpScope.of(current.get(), clock.today());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("public", publicId == null ? "" : publicId);
    return database
        .read(
            h ->
                h.createQuery(MINE.formatted(scope.sql()))
                    .bindMap(binds)
                    .mapTo(Whose.class)
                    .findOne())
        .orElseThrow(NotFound::new);
  }
}
