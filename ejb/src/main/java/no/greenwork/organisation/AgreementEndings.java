package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Database;

/** What becomes of the placements of an agreement or a farm agreement that ends on a day. */
@ApplicationScoped
public class AgreementEndings {
  private static final String SUCCESSOR =
      """
      SELECT b.reference FROM agreement a JOIN agreement b ON b.provider_id = a.provider_id AND b.region_number = a.region_number
        AND b.measure_code = a.measure_code AND b.valid_from = :day
      WHERE a.id = :id ORDER BY b.reference LIMIT 1""";
  private static final String FARM_SUCCESSOR =
      """
      SELECT b.reference FROM farm_agreement f JOIN agreement a ON a.id = f.agreement_id
      JOIN agreement b ON b.provider_id = a.provider_id AND b.region_number = a.region_number AND b.measure_code = a.measure_code
      JOIN farm_agreement g ON g.agreement_id = b.id AND g.farm_id = f.farm_id AND g.valid_from = :day
      WHERE f.id = :id ORDER BY b.reference LIMIT 1""";
  private static final String PLACEMENTS =
      """
      SELECT p.public_id, f.name AS farm_name, p.valid_from AS start, p.valid_to, MAX(u.halves) AS halves
      FROM place_use u JOIN placement p ON p.id = u.placement_id LEFT JOIN farm f ON f.id = u.farm_id
      WHERE u.<column> = :id AND (u.valid_to IS NULL OR u.valid_to > :day)
      GROUP BY p.id, p.public_id, f.name, p.valid_from, p.valid_to ORDER BY p.valid_from, p.id LIMIT 200""";

  @Inject private Database database;

  /**
   * One that runs on after the last day; no person is told of.
   *
   * @param farmName null on the provider's own premises
   * @param halves the place it takes
   */
  public record Placement(
      String publicId, String farmName, LocalDate start, LocalDate validTo, int halves) {}

  /**
   * @param successor reference of the agreement that they pass to, or null: they stay and count as
   *     over-booked
   */
  public record Ending(LocalDate lastDay, String successor, List<Placement> placements) {}

  public Ending ofAgreement(long id, LocalDate lastDay) {
    return ending(id, lastDay, SUCCESSOR, "agreement_id");
  }

  public Ending ofFarmAgreement(long id, LocalDate lastDay) {
    return ending(id, lastDay, FARM_SUCCESSOR, "farm_agreement_id");
  }

  /**
   * Those that take the agreement's places on a day or later: who is over-booked when there are
   * fewer.
   */
  public List<Placement> placements(long agreementId, LocalDate day) {
    return placements("agreement_id", agreementId, day);
  }

  private Ending ending(long id, LocalDate lastDay, String successor, String column) {
    LocalDate day = lastDay.plusDays(1);
    String next =
        database
            .read(
                h ->
                    h.createQuery(successor)
                        .bind("id", id)
                        .bind("day", day)
                        .mapTo(String.class)
                        .findOne())
            .orElse(null);
    return new Ending(lastDay, next, placements(column, id, day));
  }

  private List<Placement> placements(String column, long id, LocalDate day) {
    return database.read(
        h ->
            h.createQuery(PLACEMENTS)
                .define("column", column)
                .bind("id", id)
                .bind("day", day)
                .mapTo(Placement.class)
                .list());
  }
}
