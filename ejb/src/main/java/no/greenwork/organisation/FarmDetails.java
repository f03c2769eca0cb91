package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/** One farm: for those who see the registers, and for the farm itself. */
@ApplicationScoped
@Transactional
public class FarmDetails {
  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Inject private Database database;
  @Inject private Jurisdiction jurisdiction;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  @Requires(Action.SEE_REGISTERS)
  public FarmDetail of(String orgNumber) {
    return detail(orgNumber);
  }

  /** The farm that acts, and no other. */
  @Requires(Action.EDIT_OWN_FARM)
  public FarmDetail own() {
    return detail(current.get().grant().scopeKey());
  }

  private FarmDetail detail(String orgNumber) {
    Farm farm =
        entities
            .createQuery("SELECT f FROM Farm f WHERE f.orgNumber = :number", Farm.class)
            .setParameter("number", orgNumber)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFound::new);
    LocalDate today = clock.today();
    FarmCommand described =
        farm.described(new ProducerNumbers(database).current(farm.id()).orElse(null));
    String municipality =
        database.read(
            h ->
                h.createQuery(
                        "SELECT name FROM municipality WHERE structure = 2024 AND code = :code")
                    .bind("code", described.municipality())
                    .mapTo(String.class)
                    .one());
    return database.read(
        h -> {
          OrganisationParts parts = new OrganisationParts(h, today);
          return new FarmDetail(
              farm.id(),
              farm.version(),
              described,
              municipality,
              farm.endedOn(),
              described.latitude() == null,
              jurisdiction.mayChange(
                  jurisdiction.hasFarm(farm.id()), Action.EDIT_FARM, Action.EDIT_OWN_FARM),
              parts.contacts("farm_id", farm.id()),
              shown(parts.ofFarm(farm.id())),
              parts.outOfUse(farm.id()),
              parts.producerNumbers(farm.id()));
        });
  }

  private List<FarmAgreementRow> shown(List<FarmAgreementRow> rows) {
    Actor actor = current.get();
    boolean all = actor.is(Role.FARMER) || actor.is(Role.DIRECTORATE);
    return rows.stream()
        .map(
            row ->
                all || jurisdiction.hasFarmAgreement(row.region(), row.providerId())
                    ? row
                    : row.withoutKey())
        .toList();
  }
}
