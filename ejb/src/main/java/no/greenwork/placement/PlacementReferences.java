package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.CurrentActor;
import no.greenwork.participant.Protection;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.mapper.Nested;

/** Finds the records that a use case names by their outer ids, within what its user may know of. */
@ApplicationScoped
class PlacementReferences {
  private static final String ON = "valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)";

  private static final String ANSWERED =
      """
      SELECT p.id, p.participant_id, p.provider_id, p.measure_code,
        a.id AS agreement_id, f.id AS farm_id, MIN(fa.id) AS farm_agreement_id, :farm IS NOT NULL AS farm_named
      FROM placement p
      LEFT JOIN agreement a ON a.reference = :agreement AND a.provider_id = p.provider_id AND a.measure_code = p.measure_code
      LEFT JOIN farm f ON f.org_number = :farm
      LEFT JOIN farm_agreement fa ON fa.agreement_id = a.id AND fa.farm_id = f.id
        AND fa.valid_from <= :day AND (fa.valid_to IS NULL OR fa.valid_to > :day)
      WHERE p.public_id = :id AND (%s)
      GROUP BY p.id, a.id, f.id
      """;

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** The keys of a placement. */
  public record Keys(long id, long participantId, Long providerId, String measureCode) {}

  /** A placement, and the place that an answer names for it. */
  public record Answered(@Nested Keys keys, @Nested AgreedPlace place) {}

  /** What the gates ask of a person. */
  public record Person(LocalDate birthDate, String protection) {
    boolean hasProtection() {
      return Protection.stored(protection).isProtected();
    }
  }

  /**
   * @throws NotFound if there is none, or none that may be opened by this user
   */
  Keys placement(String publicId) {
    SqlPart scope = PlacementScope.details(current.get(), clock.today());
    return database
        .read(
            h ->
                h.createQuery(
                        "SELECT p.id, p.participant_id, p.provider_id, p.measure_code FROM placement p WHERE p.public_id = :id AND ("
                            + scope.sql()
                            + ")")
                    .bind("id", publicId)
                    .bindMap(scope.binds())
                    .mapTo(Keys.class)
                    .findOne())
        .orElseThrow(NotFound::new);
  }

  Person person(long participantId) {
    return database.read(
        h ->
            h.createQuery("SELECT birth_date, protection FROM participant WHERE id = :id")
                .bind("id", participantId)
                .mapTo(Person.class)
                .one());
  }

  Optional<Long> provider(String orgNumber) {
    return one(
        "SELECT id FROM provider WHERE org_number = :key AND ended_on IS NULL",
        Map.of("key", orgNumber));
  }

  Optional<Long> farm(String orgNumber) {
    return one(
        "SELECT id FROM farm WHERE org_number = :key AND ended_on IS NULL",
        Map.of("key", orgNumber));
  }

  /** Somebody who supervises at the provider on the day. */
  Optional<Long> supervisor(long providerId, String userName, LocalDate day) {
    return one(
        "SELECT u.id FROM app_user u WHERE u.user_name = :key AND u.ended_at IS NULL AND EXISTS (SELECT 1 FROM user_grant g"
            + " WHERE g.user_id = u.id AND g.provider_id = :provider AND g.role IN ('SUPERVISOR', 'PROVIDER_COORDINATOR') AND "
            + ON
            + ")",
        Map.of("key", userName, "provider", providerId, "day", day));
  }

  /** User name of who follows the person up on the day, or null. */
  String supervisorOn(long placementId, LocalDate day) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT u.user_name FROM placement_supervisor s JOIN app_user u ON u.id = s.user_id WHERE s.placement_id = :id"
                        + " AND s.valid_from <= :day AND (s.valid_to IS NULL OR s.valid_to > :day)")
                .bind("id", placementId)
                .bind("day", day)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
  }

  /**
   * The placement, its provider's agreement of that reference and measure, and what it has
   * earmarked for the farm on the first day.
   *
   * @throws NotFound if there is no such placement, or none that may be opened by this user
   */
  Answered answered(String publicId, Acceptance acceptance) {
    SqlPart scope = PlacementScope.details(current.get(), clock.today());
    return database
        .read(
            h ->
                h.createQuery(ANSWERED.formatted(scope.sql()))
                    .bind("id", publicId)
                    .bind("agreement", acceptance.agreement().strip())
                    .bind("farm", acceptance.farm())
                    .bind("day", acceptance.start())
                    .bindMap(scope.binds())
                    .mapTo(Answered.class)
                    .findOne())
        .orElseThrow(NotFound::new);
  }

  /** Where an accepted placement takes its place; none while it is not accepted. */
  List<Long> agreementsOf(long placementId) {
    return ids(
        "SELECT agreement_id FROM placement WHERE id = :id AND agreement_id IS NOT NULL",
        placementId);
  }

  List<Long> farmsOf(long placementId) {
    return ids(
        "SELECT DISTINCT farm_id FROM stay WHERE placement_id = :id AND farm_id IS NOT NULL",
        placementId);
  }

  private List<Long> ids(String sql, long id) {
    return database.read(h -> h.createQuery(sql).bind("id", id).mapTo(Long.class).list());
  }

  /** What the agreement has earmarked for the farm on the day, or null. */
  Long earmarked(long agreementId, long farmId, LocalDate day) {
    return one(
            "SELECT MIN(id) FROM farm_agreement WHERE agreement_id = :agreement AND farm_id = :farm AND "
                + ON,
            Map.of("agreement", agreementId, "farm", farmId, "day", day))
        .orElse(null);
  }

  private Optional<Long> one(String sql, Map<String, ?> binds) {
    return database.read(h -> h.createQuery(sql).bindMap(binds).mapTo(Long.class).findOne());
  }
}
