package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.greenwork.capacity.FreeNow;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/** Finds what an offer of a place concerns: the agreement, who else waits, what stands already. */
@ApplicationScoped
class OfferReferences {
  private static final String AGREEMENT =
      "SELECT a.id FROM agreement a WHERE a.reference = :reference AND a.provider_id = :provider AND a.measure_code = :measure AND "
          + FreeNow.open(":day");

  private static final String FREE =
      "SELECT " + FreeNow.halves(":day") + " FROM agreement a WHERE a.id = :agreement";

  private static final String STANDING =
      "SELECT COUNT(*) FROM place_offer o JOIN placement p ON p.id = o.placement_id WHERE p.id = :placement AND "
          + OfferState.STANDS;

  /** Those in the line before somebody, who have no offer to answer. */
  private static final String BEFORE =
      "SELECT p.id FROM placement p JOIN placement me ON me.id = :placement WHERE p.provider_id = me.provider_id"
          + " AND p.measure_code = me.measure_code AND (p.referred_on, p.id) < (me.referred_on, me.id) AND "
          + PlacementState.SQL
          + " = 'WAITING_LIST' AND NOT EXISTS (SELECT 1 FROM place_offer o WHERE o.placement_id = p.id AND "
          + OfferState.STANDS
          + ") ORDER BY p.referred_on, p.id";

  private static final String PASS =
      "INSERT INTO place_passing (offer_id, placement_id) VALUES (:offer, :placement)";

  private static final String OFFER =
      "SELECT id FROM place_offer WHERE public_id = :offer AND placement_id = :placement";

  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Inject private Database database;
  @Inject private Clock clock;

  /** The provider's own for the measure, if it takes people in today. */
  Optional<Long> agreement(PlacementReferences.Keys keys, String reference) {
    return database.read(
        h ->
            h.createQuery(AGREEMENT)
                .bind("reference", reference.strip())
                .bind("provider", keys.providerId())
                .bind("measure", keys.measureCode())
                .bind("day", clock.today())
                .mapTo(Long.class)
                .findOne());
  }

  /** In halves, for the whole first month from today on. */
  int free(long agreement) {
    return database.read(
        h ->
            h.createQuery(FREE)
                .bind("agreement", agreement)
                .bind("day", clock.today())
                .mapTo(Integer.class)
                .one());
  }

  boolean stands(long placement) {
    return database.read(
        h ->
            h.createQuery(STANDING)
                    .bind("placement", placement)
                    .bind("day", clock.today())
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  List<Long> before(long placement) {
    LocalDate today = clock.today();
    return database.read(
        h ->
            h.createQuery(BEFORE)
                .bind("placement", placement)
                .bind("day", today)
                .mapTo(Long.class)
                .list());
  }

  /** Keeps an offer and who was passed over by it. */
  void add(PlaceOffer offer, List<Long> passed) {
    entities.persist(offer);
    for (long placement : passed) {
      database.write(
          h ->
              h.createUpdate(PASS)
                  .bind("offer", offer.id())
                  .bind("placement", placement)
                  .execute());
    }
  }

  /**
   * @throws NotFound if the placement has no such offer
   */
  PlaceOffer load(long placement, String offer) {
    long id =
        database
            .read(
                h ->
                    h.createQuery(OFFER)
                        .bind("offer", offer)
                        .bind("placement", placement)
                        .mapTo(Long.class)
                        .findOne())
            .orElseThrow(NotFound::new);
    return entities.find(PlaceOffer.class, id);
  }
}
