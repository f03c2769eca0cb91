package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.capacity.PlaceLedger;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.PublicId;

/**
 * People, agreements and referrals of their own for tests of acceptance, at the demo's provider.
 */
@ApplicationScoped
@Transactional
public class Referrals {
  @Inject private Database database;
  @Inject private Actors actors;
  @Inject private Ids ids;
  @Inject private PlaceLedger ledger;

  private final SecureRandom random = new SecureRandom();

  public Actor provider() {
    return actors.byName("provider", null).orElseThrow();
  }

  /** Under the provider's own region, for AFT; its quality holds from the first day too. */
  public String agreement(int places, LocalDate from) {
    long id = ids.next();
    long provider = provider().grant().scopeId();
    database.write(
        h -> {
          h.createUpdate(
                  "INSERT INTO agreement (id, reference, provider_id, region_number, measure_code, valid_from, places, created_at)"
                      + " SELECT :id, :reference, v.id, v.region_number, 'AFT', :from, :places, NOW(6) FROM provider v WHERE v.id = :provider")
              .bind("id", id)
              .bind("reference", "R-" + id)
              .bind("from", from)
              .bind("places", places)
              .bind("provider", provider)
              .execute();
          h.createUpdate(
                  "INSERT IGNORE INTO quality_period (id, provider_id, scheme_code, valid_from, registered_at)"
                      + " VALUES (:id, :provider, 'ISO9001', :from, NOW(6))")
              .bind("id", ids.next())
              .bind("provider", provider)
              .bind("from", from)
              .execute();
        });
    return "R-" + id;
  }

  /** Places of an agreement for a farm, from a day on. */
  public void earmark(String agreement, long farm, int places, LocalDate from) {
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO farm_agreement (id, agreement_id, farm_id, valid_from, places, created_at)"
                        + " SELECT :id, a.id, :farm, :from, :places, NOW(6) FROM agreement a WHERE a.reference = :agreement")
                .bind("id", ids.next())
                .bind("farm", farm)
                .bind("from", from)
                .bind("places", places)
                .bind("agreement", agreement)
                .execute());
  }

  /**
   * @param most how many the farm takes at once from now on, or null for no limit
   * @return how many it took
   */
  public Integer limit(long farm, Integer most) {
    return database.read(
        h -> {
          Integer before =
              h.createQuery("SELECT places_per_half_day FROM farm WHERE id = :farm")
                  .bind("farm", farm)
                  .mapTo(Integer.class)
                  .findOne()
                  .orElse(null);
          h.createUpdate("UPDATE farm SET places_per_half_day = :most WHERE id = :farm")
              .bind("farm", farm)
              .bind("most", most)
              .execute();
          return before;
        });
  }

  public long person() {
    long id = ids.next();
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO participant (id, public_id, given_name, family_name, birth_date, protection, created_at)"
                        + " VALUES (:id, :public, 'Prøve', 'Person', '1985-04-03', 'NONE', NOW(6))")
                .bind("id", id)
                .bind("public", PublicId.random(random))
                .execute());
    return id;
  }

  /**
   * @return public id of a referral to the provider, as NAV left it
   */
  public String referral(long person, LocalDate day) {
    String publicId = PublicId.random(random);
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO placement (id, public_id, participant_id, measure_code, provider_id, created_at, touched_at, referred_on)"
                        + " VALUES (:id, :public, :person, 'AFT', :provider, NOW(6), NOW(6), :day)")
                .bind("id", ids.next())
                .bind("public", publicId)
                .bind("person", person)
                .bind("provider", provider().grant().scopeId())
                .bind("day", day)
                .execute());
    return publicId;
  }

  public int version(String placement) {
    return database.read(
        h ->
            h.createQuery("SELECT version FROM placement WHERE public_id = :id")
                .bind("id", placement)
                .mapTo(Integer.class)
                .one());
  }

  public String reason(String placement) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT COALESCE(not_relevant_reason, '') FROM placement WHERE public_id = :id")
                .bind("id", placement)
                .mapTo(String.class)
                .one());
  }

  /** Every day that the placement takes, as text to compare. */
  public List<String> ledger(String placement) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT CONCAT_WS(' ', u.valid_from, COALESCE(u.valid_to, '-'), u.agreement_id, COALESCE(u.farm_agreement_id, '-'),"
                        + " u.halves, u.half_days, COALESCE(u.reserved_from, '-'), u.region_number, u.measure_code)"
                        + " FROM place_use u JOIN placement p ON p.id = u.placement_id WHERE p.public_id = :id ORDER BY u.valid_from")
                .bind("id", placement)
                .mapTo(String.class)
                .list());
  }

  public void rewriteLedger(String placement) {
    ledger.rewrite(
        database.read(
            h ->
                h.createQuery("SELECT id FROM placement WHERE public_id = :id")
                    .bind("id", placement)
                    .mapTo(Long.class)
                    .list()));
  }
}
