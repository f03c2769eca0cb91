package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Grant;
import no.greenwork.access.Requires;
import no.greenwork.access.ScopeType;
import no.greenwork.organisation.OrganisationReads.StoredFarmAgreement;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/** One agreement between a provider and a farm, for those who may change it. */
@ApplicationScoped
public class FarmAgreementQueries {
  private static final String KEYS =
      "SELECT valid_from, LEAD(valid_from) OVER (ORDER BY valid_from) AS valid_to, key_kind, key_value"
          + " FROM distribution_key WHERE farm_agreement_id = :id ORDER BY valid_from DESC";

  /** Of a jurisdiction there are a few dozen at most. */
  private static final String OPEN =
      "SELECT a.reference, a.measure_code AS measure, p.name AS provider FROM agreement a JOIN provider p ON p.id = a.provider_id"
          + " WHERE (a.valid_to IS NULL OR a.valid_to > :day) AND (a.region_number = :region OR a.provider_id = :provider)"
          + " ORDER BY p.name, a.reference";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Jurisdiction jurisdiction;

  @Requires(Action.EDIT_FARM_AGREEMENT)
  public StoredFarmAgreement mine(long id) {
    return database
        .read(h -> new OrganisationReads(h).farmAgreement(id))
        .filter(stored -> jurisdiction.hasFarmAgreement(stored.region(), stored.providerId()))
        .orElseThrow(NotFound::new);
  }

  /** An agreement with NAV under which places can be agreed on with a farm. */
  public record Open(String reference, String measure, String provider) {}

  /** The actor's own that have not ended. */
  @Requires(Action.EDIT_FARM_AGREEMENT)
  public List<Open> open() {
    Grant grant = current.get().grant();
    return database.read(
        h ->
            h.createQuery(OPEN)
                .bind("day", clock.today())
                .bind("region", grant.scopeType() == ScopeType.REGION ? grant.scopeKey() : null)
                .bind("provider", grant.scopeType() == ScopeType.PROVIDER ? grant.scopeId() : null)
                .mapTo(Open.class)
                .list());
  }

  /** Empty when there is no farm of that number. */
  @Requires(Action.EDIT_FARM_AGREEMENT)
  public Optional<String> farmName(String orgNumber) {
    return database.read(
        h ->
            h.createQuery("SELECT name FROM farm WHERE org_number = :number")
                .bind("number", orgNumber)
                .mapTo(String.class)
                .findOne());
  }

  /** The versions of its distribution key, the newest first. */
  @Requires(Action.EDIT_FARM_AGREEMENT)
  public List<KeyVersion> keys(long id) {
    mine(id);
    return database.read(h -> h.createQuery(KEYS).bind("id", id).mapTo(KeyVersion.class).list());
  }
}
