package no.greenwork.organisation;

import static no.greenwork.access.Action.EDIT_PROVIDER;
import static no.greenwork.access.Action.SEE_REGISTERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** Providers, in the whole country. */
@ApplicationScoped
@Requires(SEE_REGISTERS)
public class ProviderQueries {
  private static final String ON =
      "x.valid_from <= :today AND (x.valid_to IS NULL OR x.valid_to > :today)";
  private static final String QUALITY =
      "EXISTS (SELECT 1 FROM quality_period x WHERE x.provider_id = p.id AND " + ON + ")";
  private static final String STATE =
      "IF(p.ended_on IS NOT NULL AND p.ended_on <= :today, 'ENDED', 'RUNNING')";
  private static final String STORED =
      """
      SELECT p.id, p.version, p.org_number, p.name, p.main_org_number, p.municipality_code AS municipality, p.address, p.email, p.phone,
        p.region_number AS region, m.name AS municipality_name, r.name AS region_name, p.ended_on
      FROM provider p JOIN municipality m ON m.structure = p.municipality_structure AND m.code = p.municipality_code
      JOIN nav_region r ON r.number = p.region_number WHERE p.org_number = :number""";
  private static final CountyFacets COUNTIES = new CountyFacets("p");
  private static final Register<ProviderRow> REGISTER =
      new Register<>(
          ProviderRow.class,
          "p.id, p.org_number, p.name, m.name AS municipality, r.name AS region, p.ended_on, "
              + QUALITY
              + " AS quality_valid,"
              + " (SELECT COALESCE(SUM(x.places), 0) FROM agreement x WHERE x.provider_id = p.id AND "
              + ON
              + ") AS places,"
              + " (SELECT COALESCE(SUM(x.halves), 0) FROM place_use x JOIN agreement a ON a.id = x.agreement_id WHERE a.provider_id = p.id AND "
              + ON
              + ") AS halves",
          "provider p JOIN municipality m ON m.structure = p.municipality_structure AND m.code = p.municipality_code"
              + " JOIN nav_region r ON r.number = p.region_number",
          "p.id",
          Map.of("name", "p.name", "municipality", "m.name"),
          "name");

  @Inject private Database database;
  @Inject private Jurisdiction jurisdiction;
  @Inject private AgreementQueries agreements;
  @Inject private Clock clock;

  /** A provider as it is stored. */
  public record Stored(
      long id,
      int version,
      String orgNumber,
      String name,
      String mainOrgNumber,
      String municipality,
      String address,
      String email,
      String phone,
      String region,
      String municipalityName,
      String regionName,
      LocalDate endedOn) {
    ProviderCommand command() {
      return new ProviderCommand(
          orgNumber, name, mainOrgNumber, municipality, address, email, phone, region);
    }
  }

  public Slice<ProviderRow> list(ProviderFilter filter) {
    return database.read(
        h ->
            REGISTER.slice(
                h, conditions(filter).all(), clock.today(), filter.sort(), filter.after()));
  }

  public int count(ProviderFilter filter) {
    return database.read(h -> REGISTER.count(h, conditions(filter).all(), clock.today()));
  }

  public List<Facet> regions(ProviderFilter filter) {
    return facets(filter, "region", "r.number", "r.name");
  }

  public List<Facet> counties(ProviderFilter filter) {
    SqlPart others = conditions(filter).but("county");
    return CountyFacets.of(
        filter.structure(),
        database.read(h -> REGISTER.counts(h, others, clock.today(), COUNTIES.value())));
  }

  public List<Facet> qualities(ProviderFilter filter) {
    String value = "IF(" + QUALITY + ", 'VALID', 'INVALID')";
    return facets(filter, "quality", value, value);
  }

  public List<Facet> states(ProviderFilter filter) {
    return facets(filter, "state", STATE, STATE);
  }

  public ProviderDetail detail(String orgNumber) {
    Optional<Stored> found =
        database.read(
            h -> h.createQuery(STORED).bind("number", orgNumber).mapTo(Stored.class).findOne());
    Stored p = found.orElseThrow(NotFound::new);
    List<ContactRow> contacts =
        database.read(h -> new OrganisationParts(h, clock.today()).contacts("provider_id", p.id()));
    List<ProviderDetail.Unit> units =
        database.read(
            h ->
                h.createQuery(
                        "SELECT org_number, name FROM provider WHERE main_org_number = :number ORDER BY name")
                    .bind("number", orgNumber)
                    .mapTo(ProviderDetail.Unit.class)
                    .list());
    List<AgreementRow> own =
        agreements.list(new AgreementFilter(null, orgNumber, null, null, null, "-to", null)).rows();
    return new ProviderDetail(
        p.id(),
        p.version(),
        p.command(),
        p.municipalityName(),
        p.regionName(),
        p.endedOn(),
        jurisdiction.mayChange(jurisdiction.hasProvider(p.region()), EDIT_PROVIDER),
        contacts,
        units,
        own);
  }

  private List<Facet> facets(ProviderFilter filter, String name, String value, String text) {
    return database.read(
        h -> REGISTER.facets(h, conditions(filter).but(name), clock.today(), "", value, text));
  }

  private static RegisterFilter conditions(ProviderFilter f) {
    return new RegisterFilter()
        .text(f.text(), "p.name", "p.org_number")
        .with("region", f.region(), "p.region_number = :region")
        .with("county", COUNTIES.condition(f.structure(), f.county()))
        .with("quality", f.quality(), "VALID".equals(f.quality()) ? QUALITY : "NOT " + QUALITY)
        .with("state", f.state(), STATE + " = :state");
  }
}
