package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.organisation.OrganisationReads.StoredFarmAgreement;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/** One agreement between a provider and a farm, for those who may change it. */
@ApplicationScoped
public class FarmAgreementQueries {
  @Inject private Database database;
  @Inject private Jurisdiction jurisdiction;

  @Requires(Action.EDIT_FARM_AGREEMENT)
  public StoredFarmAgreement mine(long id) {
    return database
        .read(h -> new OrganisationReads(h).farmAgreement(id))
        .filter(stored -> jurisdiction.hasFarmAgreement(stored.region(), stored.providerId()))
        .orElseThrow(NotFound::new);
  }
}
