package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Grant;
import no.greenwork.access.ScopeType;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/**
 * Whose a record is. A provider belongs to its region; an agreement to its region, and for reading
 * its key and earmarking its places to its provider; a farm to the provider and region of each of
 * its agreements, or, as long as it has none, to whoever registered it.
 */
@ApplicationScoped
public class Jurisdiction {
  private static final String AGREEMENTS =
      "SELECT 1 FROM farm_agreement jf JOIN agreement ja ON ja.id = jf.agreement_id WHERE jf.farm_id = f.id";

  @Inject private CurrentActor current;
  @Inject private Database database;

  /** Whether a record of the actor's jurisdiction may be changed in the role in use too. */
  boolean mayChange(boolean has, Action... actions) {
    return has && Arrays.stream(actions).anyMatch(current.get()::may);
  }

  public boolean hasProvider(String region) {
    return ofRegion(region);
  }

  public boolean hasAgreement(String region) {
    return ofRegion(region);
  }

  /** Whether farms under the agreement may be agreed with. */
  public boolean hasFarmAgreement(String region, long providerId) {
    Grant grant = current.get().grant();
    return ofRegion(region)
        || grant.scopeType() == ScopeType.PROVIDER && grant.scopeId() == providerId;
  }

  public boolean hasFarm(long farmId) {
    SqlPart part = farms(current.get());
    return database.read(
        h ->
            h.createQuery("SELECT 1 FROM farm f WHERE f.id = :farm AND (" + part.sql() + ")")
                .bind("farm", farmId)
                .bindMap(part.binds())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /** The farms, as {@code f}, that the actor may change. */
  public static SqlPart farms(Actor actor) {
    Grant grant = actor.grant();
    return switch (grant.scopeType()) {
      case REGION ->
          owned("ja.region_number = :scope", "f.registered_region = :scope", grant.scopeKey());
      case PROVIDER ->
          owned("ja.provider_id = :scope", "f.registered_provider_id = :scope", grant.scopeId());
      case FARM -> SqlPart.of("f.id = :scope", "scope", grant.scopeId());
      case UNIT, NATION -> SqlPart.NONE;
    };
  }

  private static SqlPart owned(String byAgreement, String byRegistration, Object scope) {
    return SqlPart.of(
        "EXISTS ("
            + AGREEMENTS
            + " AND "
            + byAgreement
            + ") OR ("
            + byRegistration
            + " AND NOT EXISTS ("
            + AGREEMENTS
            + "))",
        "scope",
        scope);
  }

  private boolean ofRegion(String region) {
    Grant grant = current.get().grant();
    return grant.scopeType() == ScopeType.REGION && grant.scopeKey().equals(region);
  }
}
