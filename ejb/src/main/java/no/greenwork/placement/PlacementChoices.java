package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/** What a referral or an answer can choose from: only what holds today or later. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_REGISTERS)
public class PlacementChoices {
  private static final String LATER = "(%1$s.valid_to IS NULL OR %1$s.valid_to > :day)";

  private static final String AGREEMENTS =
      "SELECT a.reference AS `key`, CONCAT(a.reference, ' (', a.places, ')') AS name FROM agreement a"
          + " WHERE a.provider_id = :provider AND a.measure_code = :measure AND "
          + LATER.formatted("a")
          + " ORDER BY a.valid_from, a.reference";

  private static final String FARMS =
      "SELECT DISTINCT f.org_number AS `key`, f.name FROM farm_agreement g JOIN agreement a ON a.id = g.agreement_id"
          + " JOIN farm f ON f.id = g.farm_id WHERE a.provider_id = :provider AND a.measure_code = :measure AND "
          + LATER.formatted("g")
          + " ORDER BY f.name, f.org_number";

  private static final String PROVIDERS =
      "SELECT v.org_number AS `key`, v.name FROM provider v WHERE v.ended_on IS NULL AND EXISTS (SELECT 1 FROM agreement a"
          + " WHERE a.provider_id = v.id AND a.measure_code = :measure AND "
          + LATER.formatted("a")
          + ") ORDER BY v.name, v.org_number";

  private static final String PROVIDERS_OF_FARM =
      "SELECT DISTINCT v.org_number AS `key`, v.name FROM farm_agreement g JOIN agreement a ON a.id = g.agreement_id"
          + " JOIN farm f ON f.id = g.farm_id JOIN provider v ON v.id = a.provider_id"
          + " WHERE f.org_number = :farm AND a.measure_code = :measure AND v.ended_on IS NULL AND "
          + LATER.formatted("g")
          + " ORDER BY v.name, v.org_number";

  private static final String SUPERVISORS =
      "SELECT DISTINCT u.user_name AS `key`, u.display_name AS name FROM app_user u JOIN user_grant g ON g.user_id = u.id"
          + " WHERE g.provider_id = :provider AND g.role = 'SUPERVISOR' AND u.ended_at IS NULL AND g.valid_from <= :day AND "
          + LATER.formatted("g")
          + " ORDER BY u.display_name";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** One of several to choose from. */
  public record Choice(String key, String name) {}

  /** The acting provider's own agreements for the measure, with their places. */
  public List<Choice> agreements(String measure) {
    return ofMyProvider(AGREEMENTS, measure);
  }

  /** Farms that the acting provider has earmarked places for, today or later. */
  public List<Choice> farms(String measure) {
    return ofMyProvider(FARMS, measure);
  }

  private List<Choice> ofMyProvider(String sql, String measure) {
    return database.read(
        h ->
            h.createQuery(sql)
                .bind("provider", current.get().grant().scopeId())
                .bind("measure", measure)
                .bind("day", clock.today())
                .mapTo(Choice.class)
                .list());
  }

  /** The acting provider's supervisors. */
  public List<Choice> supervisors() {
    return database.read(
        h ->
            h.createQuery(SUPERVISORS)
                .bind("provider", current.get().grant().scopeId())
                .bind("day", clock.today())
                .mapTo(Choice.class)
                .list());
  }

  /** Providers with an agreement for the measure. */
  public List<Choice> providers(String measure) {
    return database.read(
        h ->
            h.createQuery(PROVIDERS)
                .bind("measure", measure)
                .bind("day", clock.today())
                .mapTo(Choice.class)
                .list());
  }

  /** Providers that have earmarked places for the farm. */
  public List<Choice> providersOf(String farmOrg, String measure) {
    return database.read(
        h ->
            h.createQuery(PROVIDERS_OF_FARM)
                .bind("farm", farmOrg)
                .bind("measure", measure)
                .bind("day", clock.today())
                .mapTo(Choice.class)
                .list());
  }

  /** Farms that a provider has earmarked places for. */
  public List<Choice> farmsOf(String providerOrg, String measure) {
    return database.read(
        h ->
            h.createQuery(
                    FARMS.replace(
                        ":provider",
                        "(SELECT v.id FROM provider v WHERE v.org_number = :provider)"))
                .bind("provider", providerOrg)
                .bind("measure", measure)
                .bind("day", clock.today())
                .mapTo(Choice.class)
                .list());
  }
}
