package no.greenwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** Finds what a step of a visit concerns, within what its user may know of. */
@ApplicationScoped
class VisitReferences {
  private static final String KEYS =
      "SELECT v.id, p.participant_id, p.public_id AS placement FROM visit v JOIN placement p ON p.id = v.placement_id"
          + " WHERE v.public_id = :id";

  private static final String STANDING =
      "SELECT v.id, v.version, "
          + VisitState.SQL
          + " AS state, c.on_date AS day, c.position, p.id AS placement_id, p.public_id AS placement, f.org_number AS farm, "
          + VisitSql.UNDECIDED
          + " AS undecided"
          + VisitSql.FROM
          + " JOIN farm f ON f.id = v.farm_id WHERE v.id = :id";

  private static final String DAY =
      "SELECT on_date FROM visit_date WHERE visit_id = :id AND position = :position";

  /** With a place for the placement's measure at its provider, today or later. */
  private static final String PARTNER =
      """
      SELECT f.id, p.farm_confirmed AND COALESCE(p.wished_farm_id, f.id) = f.id AS confirmed
      FROM placement p JOIN farm f ON f.org_number = :farm AND f.ended_on IS NULL
      WHERE p.id = :placement AND EXISTS (SELECT 1 FROM farm_agreement g JOIN agreement a ON a.id = g.agreement_id
        WHERE g.farm_id = f.id AND a.provider_id = p.provider_id AND a.measure_code = p.measure_code
          AND (g.valid_to IS NULL OR g.valid_to > :day))
      """;

  private static final String STANDS =
      "SELECT COUNT(*)"
          + VisitSql.FROM
          + " WHERE v.placement_id = :placement AND v.farm_id = :farm AND ("
          + VisitState.SQL
          + ") IN ('PROPOSED', 'CHOSEN', 'CONFIRMED')";

  private static final String STOPPED =
      "SELECT COUNT(*) FROM farm_out_of_use o WHERE o.farm_id = :farm AND o.valid_from <= :day AND (o.valid_to IS NULL OR o.valid_to > :day)";

  @Inject private PlacementOpening opening;
  @Inject private VisitReads reads;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** The keys of a visit. */
  public record Keys(long id, long participantId, String placement) {}

  /** A visit as it stands, with the person's guard held. */
  public record Standing(
      long id,
      int version,
      VisitState state,
      LocalDate day,
      Integer position,
      long placementId,
      String placement,
      String farm,
      boolean undecided) {}

  /**
   * A farm that the provider has places with.
   *
   * @param confirmed whether NAV has decided that a protected person may come to it
   */
  public record Partner(long id, boolean confirmed) {}

  /**
   * @throws NotFound if there is none, or none that this user may open
   */
  Keys find(String visit) {
    Keys keys =
        database
            .read(h -> h.createQuery(KEYS).bind("id", visit).mapTo(Keys.class).findOne())
            .orElseThrow(NotFound::new);
    if (current.get().is(Role.FARMER)) {
      if (reads.atFarm(SqlPart.of("v.id = :visit", "visit", keys.id())).isEmpty()) {
        throw new NotFound();
      }
    } else {
      OpenedPlacement opened = opening.glance(keys.placement());
      if (opened.hidden() && current.get().is(Role.CASEWORKER)) {
        throw new NotFound();
      }
    }
    return keys;
  }

  Standing standing(long id) {
    return database.read(
        h ->
            h.createQuery(STANDING)
                .bind("id", id)
                .bind("day", clock.today())
                .mapTo(Standing.class)
                .one());
  }

  Optional<LocalDate> day(long visit, int position) {
    return database.read(
        h ->
            h.createQuery(DAY)
                .bind("id", visit)
                .bind("position", position)
                .mapTo(LocalDate.class)
                .findOne());
  }

  Optional<Partner> partner(long placement, String farm) {
    return database.read(
        h ->
            h.createQuery(PARTNER)
                .bind("placement", placement)
                .bind("farm", farm)
                .bind("day", clock.today())
                .mapTo(Partner.class)
                .findOne());
  }

  boolean stands(long placement, long farm) {
    return database.read(
            h ->
                h.createQuery(STANDS)
                    .bind("placement", placement)
                    .bind("farm", farm)
                    .bind("day", clock.today())
                    .mapTo(Integer.class)
                    .one())
        > 0;
  }

  /** The first of the days on which the farm is out of use, if any. */
  Optional<LocalDate> stopped(long farm, List<LocalDate> days) {
    return days.stream()
        .filter(
            day ->
                database.read(
                        h ->
                            h.createQuery(STOPPED)
                                .bind("farm", farm)
                                .bind("day", day)
                                .mapTo(Integer.class)
                                .one())
                    > 0)
        .findFirst();
  }
}
