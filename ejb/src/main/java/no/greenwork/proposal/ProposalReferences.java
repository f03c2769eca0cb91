package no.greenwork.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.greenwork.placement.ChangeKind;
import no.greenwork.placement.ChangeReferences;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** Finds proposals about placements that the user may decide about. */
@ApplicationScoped
class ProposalReferences {
  private static final String FIND =
      "SELECT pr.id, p.public_id AS placement FROM proposal pr JOIN placement p ON p.id = pr.placement_id"
          + " WHERE pr.public_id = :id AND (%s)";

  @Inject private Database database;
  @Inject private ChangeReferences placements;

  /**
   * @param placement public id of what it is about
   */
  public record Found(long id, String placement) {}

  /**
   * @throws NotFound if there is none, or none for this user
   */
  Found proposal(String publicId) {
    return found(publicId).orElseThrow(NotFound::new);
  }

  Optional<Found> found(String publicId) {
    SqlPart scope = placements.scope();
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("id", publicId);
    return database.read(
        h ->
            h.createQuery(FIND.formatted(scope.sql())).bindMap(binds).mapTo(Found.class).findOne());
  }

  Optional<Long> pending(long placementId, ChangeKind kind) {
    return database.read(
        h ->
            h.createQuery("SELECT id FROM proposal WHERE pending_of = :placement AND kind = :kind")
                .bind("placement", placementId)
                .bind("kind", kind)
                .mapTo(Long.class)
                .findOne());
  }
}
