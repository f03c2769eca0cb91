package no.greenwork.organisation;

import static no.greenwork.access.Action.EDIT_AGREEMENT;
import static no.greenwork.access.Action.SEE_REGISTERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.organisation.OrganisationReads.StoredAgreement;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** NAV's agreements with providers, in the whole country. */
@ApplicationScoped
@Requires(SEE_REGISTERS)
public class AgreementQueries {
  private static final String ON =
      "x.valid_from <= :today AND (x.valid_to IS NULL OR x.valid_to > :today)";
  private static final String STATE =
      "CASE WHEN a.valid_from > :today THEN 'COMING' WHEN a.valid_to <= :today THEN 'ENDED'"
          + " WHEN a.valid_to <= DATE_ADD(:today, INTERVAL 91 DAY) THEN 'EXPIRING' ELSE 'RUNNING' END";
  private static final Register<AgreementRow> REGISTER =
      new Register<>(
          AgreementRow.class,
          "a.id, a.reference, p.org_number AS provider, p.name AS provider_name, a.region_number AS region, r.name AS region_name,"
              + " a.measure_code AS measure, a.valid_from, a.valid_to, a.places,"
              + " (SELECT COALESCE(SUM(x.places), 0) FROM farm_agreement x WHERE x.agreement_id = a.id AND "
              + ON
              + ") AS earmarked,"
              + " (SELECT COALESCE(SUM(x.halves), 0) FROM place_use x WHERE x.agreement_id = a.id AND "
              + ON
              + ") AS halves, a.valid_from <= :today AND (a.valid_to IS NULL OR a.valid_to > :today) AS in_force",
          "agreement a JOIN provider p ON p.id = a.provider_id JOIN nav_region r ON r.number = a.region_number",
          "a.id",
          Map.of(
              "reference",
              "a.reference",
              "provider",
              "p.name",
              "to",
              "COALESCE(a.valid_to, DATE '9999-12-31')"),
          "reference");

  @Inject private Database database;
  @Inject private Jurisdiction jurisdiction;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  public Slice<AgreementRow> list(AgreementFilter filter) {
    return database.read(
        h ->
            REGISTER.slice(
                h, conditions(filter).all(), clock.today(), filter.sort(), filter.after()));
  }

  public int count(AgreementFilter filter) {
    return database.read(h -> REGISTER.count(h, conditions(filter).all(), clock.today()));
  }

  public List<Facet> regions(AgreementFilter filter) {
    return facets(filter, "region", "r.number", "r.name");
  }

  public List<Facet> measures(AgreementFilter filter) {
    return facets(filter, "measure", "a.measure_code", "a.measure_code");
  }

  public List<Facet> states(AgreementFilter filter) {
    return facets(filter, "state", STATE, STATE);
  }

  public AgreementDetail detail(String reference) {
    LocalDate today = clock.today();
    StoredAgreement stored =
        database
            .read(h -> new OrganisationReads(h).agreement(reference))
            .orElseThrow(NotFound::new);
    boolean farmsMine = jurisdiction.hasFarmAgreement(stored.region(), stored.providerId());
    boolean keys = farmsMine || current.get().is(Role.DIRECTORATE);
    return database.read(
        h -> {
          AgreementRow row =
              REGISTER
                  .slice(h, SqlPart.of("a.id = :one", "one", stored.id()), today, null, null)
                  .rows()
                  .getFirst();
          OrganisationParts parts = new OrganisationParts(h, today);
          List<FarmAgreementRow> farms =
              parts.ofAgreement(stored.id()).stream().map(f -> keys ? f : f.withoutKey()).toList();
          return new AgreementDetail(
              row,
              stored.version(),
              stored.command(),
              jurisdiction.mayChange(jurisdiction.hasAgreement(stored.region()), EDIT_AGREEMENT),
              farmsMine,
              farms,
              parts.closed(stored.id()));
        });
  }

  private List<Facet> facets(AgreementFilter filter, String name, String value, String text) {
    return database.read(
        h -> REGISTER.facets(h, conditions(filter).but(name), clock.today(), "", value, text));
  }

  private static RegisterFilter conditions(AgreementFilter f) {
    return new RegisterFilter()
        .text(f.text(), "p.name", "a.reference")
        .with("provider", f.provider(), "p.org_number = :provider")
        .with("region", f.region(), "a.region_number = :region")
        .with("measure", f.measure(), "a.measure_code = :measure")
        .with("state", f.state(), STATE + " = :state");
  }
}
