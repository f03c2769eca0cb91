package no.greenwork.capacity;

import static no.greenwork.access.Action.SEE_CAPACITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.access.Requires;
import no.greenwork.quality.QualityQueries;
import no.greenwork.quality.QualityStatus;
import no.greenwork.shared.Database;
import no.greenwork.shared.DateRange;
import org.jdbi.v3.core.Handle;

/** How some farms stand on a day: two statements and the quality register's one. */
@ApplicationScoped
@Requires(SEE_CAPACITY)
public class FarmStandings {
  private static final String FARMS =
      """
      SELECT f.id, f.org_number, f.places_per_half_day, EXISTS (SELECT 1 FROM farm_out_of_use o WHERE o.farm_id = f.id
        AND o.valid_from <= :date AND (o.valid_to IS NULL OR o.valid_to > :date)) AS out_of_use
      FROM farm f WHERE f.org_number IN (<farms>)""";
  private static final String PARTS =
      """
      SELECT fa.farm_id, fa.valid_from, fa.valid_to, fa.places AS earmarked, 0 AS halves, 0 AS half_days
      FROM farm_agreement fa JOIN agreement a ON a.id = fa.agreement_id AND (:measure IS NULL OR a.measure_code = :measure)
      WHERE fa.farm_id IN (<farms>) AND (fa.valid_to IS NULL OR fa.valid_to > :date)
      UNION ALL
      SELECT farm_id, valid_from, valid_to, 0, IF(:measure IS NULL OR measure_code = :measure, halves, 0), half_days FROM place_use
      WHERE farm_id IN (<farms>) AND (valid_to IS NULL OR valid_to > :date)""";

  @Inject private Database database;
  @Inject private QualityQueries quality;

  /** A farm as it is registered. */
  public record FarmFacts(long id, String orgNumber, Integer placesPerHalfDay, boolean outOfUse) {}

  /** Places earmarked for a farm, or halves taken of them. */
  public record Part(
      long farmId,
      LocalDate validFrom,
      LocalDate validTo,
      int earmarked,
      int halves,
      int halfDays) {
    DateRange period() {
      return new DateRange(validFrom, validTo);
    }
  }

  /**
   * @param farms organisation numbers
   * @param measure code of the measure whose places are asked for, or null for all; half-days are
   *     the farm's, whatever the measure
   * @return by organisation number
   */
  public Map<String, FarmStanding> of(Collection<String> farms, String measure, LocalDate date) {
    if (farms.isEmpty()) {
      return Map.of();
    }
    return database.read(
        h -> {
          List<FarmFacts> facts =
              h.createQuery(FARMS)
                  .bindList("farms", List.copyOf(farms))
                  .bind("date", date)
                  .mapTo(FarmFacts.class)
                  .list();
          return standings(facts, parts(h, facts, measure, date), date);
        });
  }

  private Map<String, FarmStanding> standings(
      List<FarmFacts> farms, Map<Long, List<Part>> parts, LocalDate date) {
    Map<Long, QualityStatus> statuses =
        quality.farms(farms.stream().map(FarmFacts::id).toList(), date);
    Map<String, FarmStanding> standings = new HashMap<>();
    for (FarmFacts farm : farms) {
      List<Part> there = parts.getOrDefault(farm.id(), List.of());
      FarmRoom room = new FarmRoom();
      there.forEach(p -> room.earmark(p.period(), p.earmarked()));
      there.forEach(p -> room.take(p.period(), p.halves()));
      standings.put(
          farm.orgNumber(),
          new FarmStanding(
              statuses.get(farm.id()),
              farm.outOfUse(),
              farm.outOfUse() ? null : room.freeFrom(date, date.plusYears(1)).orElse(null),
              halfDays(farm, there, date)));
    }
    return standings;
  }

  private static List<String> halfDays(FarmFacts farm, List<Part> there, LocalDate date) {
    if (farm.outOfUse()) {
      return List.of();
    }
    if (farm.placesPerHalfDay() == null) {
      return HalfDayRoom.all();
    }
    HalfDayRoom room = new HalfDayRoom(farm.placesPerHalfDay());
    there.stream()
        .filter(p -> p.halfDays() != 0)
        .forEach(
            p -> room.take(new HalfDayRoom.Presence(p.halfDays(), p.validFrom(), p.validTo(), 1)));
    return room.free(date, date.plusMonths(1));
  }

  private static Map<Long, List<Part>> parts(
      Handle h, List<FarmFacts> farms, String measure, LocalDate date) {
    return farms.isEmpty()
        ? Map.of()
        : h
            .createQuery(PARTS)
            .bindList("farms", farms.stream().map(FarmFacts::id).toList())
            .bind("measure", measure)
            .bind("date", date)
            .mapTo(Part.class)
            .stream()
            .collect(Collectors.groupingBy(Part::farmId));
  }
}
