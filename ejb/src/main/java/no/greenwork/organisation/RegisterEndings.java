package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.organisation.AgreementEndings.Placement;
import no.greenwork.shared.Database;
import no.greenwork.shared.DateRange;

/**
 * What stands in the way when a farm or a provider is to end on a day: the agreements that run on,
 * which must be ended first, and the placements that are still there.
 */
@ApplicationScoped
@Requires(Action.SEE_REGISTERS)
public class RegisterEndings {
  private static final String OF_FARM =
      """
      SELECT a.reference, p.name AS other, x.id AS farm_agreement, x.valid_from, x.valid_to, x.places
      FROM farm_agreement x JOIN agreement a ON a.id = x.agreement_id JOIN provider p ON p.id = a.provider_id
      WHERE x.farm_id = :id AND (x.valid_to IS NULL OR x.valid_to > :day) ORDER BY x.valid_from, x.id""";
  private static final String OF_PROVIDER =
      """
      SELECT a.reference, r.name AS other, NULL AS farm_agreement, a.valid_from, a.valid_to, a.places
      FROM agreement a JOIN nav_region r ON r.number = a.region_number
      WHERE a.provider_id = :id AND (a.valid_to IS NULL OR a.valid_to > :day) ORDER BY a.valid_from, a.id""";
  private static final String PLACEMENTS =
      """
      SELECT p.public_id, f.name AS farm_name, p.valid_from AS start, p.valid_to, MAX(u.halves) AS halves
      FROM place_use u JOIN placement p ON p.id = u.placement_id LEFT JOIN farm f ON f.id = u.farm_id
      WHERE <whose> AND (u.valid_to IS NULL OR u.valid_to > :day)
      GROUP BY p.id, p.public_id, f.name, p.valid_from, p.valid_to ORDER BY p.valid_from, p.id LIMIT 200""";

  @Inject private Database database;

  /**
   * An agreement that runs on.
   *
   * @param other the provider of a farm's, the NAV region of a provider's
   * @param farmAgreement its id when it is a farm's
   */
  public record Running(
      String reference,
      String other,
      Long farmAgreement,
      LocalDate validFrom,
      LocalDate validTo,
      int places) {
    public LocalDate lastDay() {
      return new DateRange(validFrom, validTo).lastDay();
    }
  }

  /** What is left on the day after the last one. */
  public record Ending(LocalDate lastDay, List<Running> agreements, List<Placement> placements) {
    /** It can end only when nothing is left. */
    public boolean free() {
      return agreements.isEmpty();
    }
  }

  public Ending ofFarm(long id, LocalDate lastDay) {
    return ending(id, lastDay, OF_FARM, "u.farm_id = :id");
  }

  public Ending ofProvider(long id, LocalDate lastDay) {
    return ending(
        id,
        lastDay,
        OF_PROVIDER,
        "u.agreement_id IN (SELECT a.id FROM agreement a WHERE a.provider_id = :id)");
  }

  private Ending ending(long id, LocalDate lastDay, String agreements, String whose) {
    LocalDate day = lastDay.plusDays(1);
    return database.read(
        h ->
            new Ending(
                lastDay,
                h.createQuery(agreements)
                    .bind("id", id)
                    .bind("day", day)
                    .mapTo(Running.class)
                    .list(),
                h.createQuery(PLACEMENTS)
                    .define("whose", whose)
                    .bind("id", id)
                    .bind("day", day)
                    .mapTo(Placement.class)
                    .list()));
  }
}
