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

/** How some farms stand on a day: three statements and the quality register's one. */
@ApplicationScoped
@Requires(SEE_CAPACITY)
public class FarmStandings {
  private static final String FARMS =
      """
      SELECT f.id, f.org_number, f.places_per_half_day, EXISTS (SELECT 1 FROM farm_out_of_use o WHERE o.farm_id = f.id
        AND o.valid_from <= :date AND (o.valid_to IS NULL OR o.valid_to > :date)) AS out_of_use
      FROM farm f WHERE f.org_number IN (<farms>)""";
  private static final String EARMARKED =
      "SELECT farm_id, valid_from, valid_to, places AS amount, 0 AS half_days FROM farm_agreement"
          + " WHERE farm_id IN (<farms>) AND (valid_to IS NULL OR valid_to > :date)";
  private static final String TAKEN =
      "SELECT farm_id, valid_from, valid_to, halves AS amount, half_days FROM place_use"
          + " WHERE farm_id IN (<farms>) AND (valid_to IS NULL OR valid_to > :date)";

  @Inject private Database database;
  @Inject private QualityQueries quality;

  /** A farm as it is registered. */
  public record FarmFacts(long id, String orgNumber, Integer placesPerHalfDay, boolean outOfUse) {}

  /** Places earmarked for a farm, or halves taken of them. */
  public record Part(
      long farmId, LocalDate validFrom, LocalDate validTo, int amount, int halfDays) {
    DateRange period() {
      return new DateRange(validFrom, validTo);
    }
  }

  /** By organisation number. */
  public Map<String, FarmStanding> of(Collection<String> farms, LocalDate date) {
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
          return standings(h, facts, date);
        });
  }

  private Map<String, FarmStanding> standings(Handle h, List<FarmFacts> farms, LocalDate date) {
    List<Long> ids = farms.stream().map(FarmFacts::id).toList();
    Map<Long, QualityStatus> statuses = quality.farms(ids, date);
    Map<Long, List<Part>> earmarked = parts(h, EARMARKED, ids, date);
    Map<Long, List<Part>> taken = parts(h, TAKEN, ids, date);
    Map<String, FarmStanding> standings = new HashMap<>();
    for (FarmFacts farm : farms) {
      List<Part> there = taken.getOrDefault(farm.id(), List.of());
      FarmRoom room = new FarmRoom();
      earmarked
          .getOrDefault(farm.id(), List.of())
          .forEach(p -> room.earmark(p.period(), p.amount()));
      there.forEach(p -> room.take(p.period(), p.amount()));
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
    there.forEach(
        p -> room.take(new HalfDayRoom.Presence(p.halfDays(), p.validFrom(), p.validTo(), 1)));
    return room.free(date, date.plusMonths(1));
  }

  private static Map<Long, List<Part>> parts(
      Handle h, String sql, List<Long> farms, LocalDate date) {
    return farms.isEmpty()
        ? Map.of()
        : h.createQuery(sql).bindList("farms", farms).bind("date", date).mapTo(Part.class).stream()
            .collect(Collectors.groupingBy(Part::farmId));
  }
}
