package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.organisation.OrganisationReads.StoredFarmAgreement;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/** One agreement between a provider and a farm, for those who may change it. */
@ApplicationScoped
public class FarmAgreementQueries {
  private static final String KEYS =
      "SELECT valid_from, LEAD(valid_from) OVER (ORDER BY valid_from) AS valid_to, key_kind, key_value"
          + " FROM distribution_key WHERE farm_agreement_id = :id ORDER BY valid_from DESC";

  @Inject private Database database;
  @Inject private Jurisdiction jurisdiction;

  @Requires(Action.EDIT_FARM_AGREEMENT)
  public StoredFarmAgreement mine(long id) {
    return database
        .read(h -> new OrganisationReads(h).farmAgreement(id))
        .filter(stored -> jurisdiction.hasFarmAgreement(stored.region(), stored.providerId()))
        .orElseThrow(NotFound::new);
  }

  /** The versions of its distribution key, the newest first. */
  @Requires(Action.EDIT_FARM_AGREEMENT)
  public List<KeyVersion> keys(long id) {
    mine(id);
    return database.read(h -> h.createQuery(KEYS).bind("id", id).mapTo(KeyVersion.class).list());
  }
}
