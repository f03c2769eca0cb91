package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.greenwork.attendance.AttendanceRules.Rule;
import no.greenwork.shared.Database;
import no.greenwork.shared.DateRange;

/** Reads it for many placements in two statements. */
@ApplicationScoped
class OfferAndRoomReads {
  private static final String PERCENTS =
      "SELECT e.placement_id, e.valid_from AS day, e.percent FROM percent_entry e WHERE e.placement_id IN (<ids>)";

  private static final String FARMS =
      "SELECT ms.farm_id FROM stay ms JOIN farm mf ON mf.id = ms.farm_id AND mf.places_per_half_day IS NOT NULL"
          + " WHERE ms.placement_id IN (<ids>) AND ms.valid_from <= :last AND (ms.valid_to IS NULL OR ms.valid_to > :first)";

  /** Of each half-day all who were there are counted, and told are those who are asked about. */
  private static final String OVER =
      "SELECT y.placement_id, y.day FROM (SELECT x.*,"
          + " SUM(x.morning) OVER (PARTITION BY x.farm_id, x.day) AS mornings,"
          + " SUM(x.afternoon) OVER (PARTITION BY x.farm_id, x.day) AS afternoons FROM (<presence>) x) y"
          + " JOIN farm f ON f.id = y.farm_id WHERE y.placement_id IN (<ids>)"
          + " AND (y.morning AND y.mornings > f.places_per_half_day OR y.afternoon AND y.afternoons > f.places_per_half_day)";

  @Inject private Database database;

  /** What holds from a day on. */
  public record Percent(long placementId, LocalDate day, int percent) {}

  /** A day with too many. */
  public record Over(long placementId, LocalDate day) {}

  /**
   * @param month its first day
   */
  Map<Long, OfferAndRoom> of(
      Collection<Subject> subjects,
      Map<Long, AttendanceCalendar> planned,
      AttendanceRules.Book book,
      LocalDate month) {
    List<Long> ids = subjects.stream().map(Subject::id).toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    LocalDate last = month.plusMonths(1).minusDays(1);
    Map<Long, NavigableMap<LocalDate, Integer>> percents = percents(ids);
    Map<Long, Set<LocalDate>> over = over(ids, month, last);
    Map<Long, OfferAndRoom> found = new HashMap<>();
    for (Subject subject : subjects) {
      boolean under =
          month
              .datesUntil(last.plusDays(1))
              .filter(new DateRange(subject.validFrom(), subject.validTo())::contains)
              .anyMatch(
                  day ->
                      isUnder(
                          subject,
                          planned.get(subject.id()),
                          percents.getOrDefault(subject.id(), new TreeMap<>()),
                          book,
                          day));
      found.put(subject.id(), new OfferAndRoom(under, over.getOrDefault(subject.id(), Set.of())));
    }
    return found;
  }

  private static boolean isUnder(
      Subject subject,
      AttendanceCalendar planned,
      NavigableMap<LocalDate, Integer> percents,
      AttendanceRules.Book book,
      LocalDate day) {
    OptionalInt offered = book.on(Rule.OFFER_QUARTERS, subject.measure(), day);
    return offered.isPresent()
        && OfferAndRoom.isUnderOffer(planned.pattern(), percents, offered.getAsInt(), day);
  }

  private Map<Long, NavigableMap<LocalDate, Integer>> percents(List<Long> ids) {
    Map<Long, NavigableMap<LocalDate, Integer>> percents = new HashMap<>();
    database
        .read(h -> h.createQuery(PERCENTS).bindList("ids", ids).mapTo(Percent.class).list())
        .forEach(
            row ->
                percents
                    .computeIfAbsent(row.placementId(), id -> new TreeMap<>())
                    .put(row.day(), row.percent()));
    return percents;
  }

  private Map<Long, Set<LocalDate>> over(List<Long> ids, LocalDate first, LocalDate last) {
    String sql = OVER.replace("<presence>", PresenceAtFarm.sql(FARMS, first, last));
    Map<Long, Set<LocalDate>> over = new HashMap<>();
    database
        .read(
            h ->
                h.createQuery(sql)
                    .bindList("ids", ids)
                    .bind("first", first)
                    .bind("last", last)
                    .mapTo(Over.class)
                    .list())
        .forEach(
            row -> over.computeIfAbsent(row.placementId(), id -> new TreeSet<>()).add(row.day()));
    return over;
  }
}
