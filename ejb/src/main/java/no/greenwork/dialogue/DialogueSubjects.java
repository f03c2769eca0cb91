package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** Finds the placement of a dialogue, within what the user may open. */
@ApplicationScoped
class DialogueSubjects {
  private static final String ROW =
      """
      SELECT p.id, p.public_id, p.participant_id, p.referred_on AS referred, p.waiting_from AS waiting, p.declined_on AS declined,
        p.accepted_on AS accepted, p.valid_from, p.valid_to, p.not_relevant_on AS not_relevant, p.error_on AS error,
        x.protection, x.shielded, v.name AS provider_name, n.name AS unit_name
      FROM placement p JOIN participant x ON x.id = p.participant_id
      LEFT JOIN provider v ON v.id = p.provider_id
      LEFT JOIN nav_unit n ON n.number = p.referred_unit
      WHERE p.public_id = :public_id AND (%s)
      """;

  /** A farm sees itself only. */
  private static final String FARMS =
      """
      SELECT f.id AS farm_id, f.org_number, f.name, MAX(s.valid_to IS NULL) AS open, MAX(s.valid_to) AS last_to
      FROM stay s JOIN farm f ON f.id = s.farm_id
      WHERE s.placement_id = :placement AND (:farm IS NULL OR f.id = :farm)
      GROUP BY f.id, f.org_number, f.name ORDER BY MIN(s.valid_from)
      """;

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** The side that the user is on. */
  Party party() {
    return Party.of(current.get().role()).orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound if there is none, or none that this user may open
   */
  DialogueSubject of(String placement) {
    Actor actor = current.get();
    SqlPart scope = PlacementScope.details(actor, clock.today());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("public_id", placement);
    DialogueSubject.Row row =
        database
            .read(
                h ->
                    h.createQuery(ROW.formatted(scope.sql()))
                        .bindMap(binds)
                        .mapTo(DialogueSubject.Row.class)
                        .findOne())
            .orElseThrow(NotFound::new);
    return new DialogueSubject(row, farms(row.id(), actor));
  }

  private List<DialogueSubject.FarmStay> farms(long placement, Actor actor) {
    Long own = actor.is(Role.FARMER) ? actor.grant().scopeId() : null;
    return database.read(
        h ->
            h.createQuery(FARMS)
                .bind("placement", placement)
                .bind("farm", own)
                .mapTo(DialogueSubject.FarmStay.class)
                .list());
  }
}
