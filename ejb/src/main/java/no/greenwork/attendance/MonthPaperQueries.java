package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/** What is printed of a month. The log says of whom. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_ATTENDANCE)
public class MonthPaperQueries {
  private static final String PLACES =
      "SELECT p.public_id AS placement, v.name AS provider, f.name AS farm, s.valid_from, s.valid_to FROM placement p"
          + " JOIN provider v ON v.id = p.provider_id LEFT JOIN stay s ON s.placement_id = p.id AND s.valid_from < :end"
          + " AND (s.valid_to IS NULL OR s.valid_to > :first) LEFT JOIN farm f ON f.id = s.farm_id"
          + " WHERE p.public_id IN (<placements>) ORDER BY p.id, s.valid_from";

  @Inject private AttendanceQueries queries;
  @Inject private Database database;

  /**
   * A placement's provider, and one of its stays.
   *
   * @param validFrom null where it has no stay in the month
   */
  public record PlaceRow(
      String placement, String provider, String farm, LocalDate validFrom, LocalDate validTo) {
    private MonthPaper.Place place() {
      return new MonthPaper.Place(farm, validFrom, validTo);
    }
  }

  /**
   * @throws NotFound if there is no such placement, or none that this user may open
   */
  public MonthPaper of(String placement, LocalDate month) {
    return papers(List.of(queries.of(placement, month, AccessKind.PRINT)), month).getFirst();
  }

  /**
   * Of everybody who stands in the grid, in its order and at most as many; as often asked however
   * many they are.
   *
   * @param after placement that they follow upon by name, or null from the first
   * @throws NotFound if that is none that this user may open
   */
  @Requires(Action.REGISTER_ATTENDANCE)
  public List<MonthPaper> all(LocalDate month, String after) {
    return papers(queries.printed(month, after), month);
  }

  private List<MonthPaper> papers(List<MonthRow> rows, LocalDate month) {
    if (rows.isEmpty()) {
      return List.of();
    }
    LocalDate first = month.withDayOfMonth(1);
    Map<String, List<PlaceRow>> places =
        database
            .read(
                h ->
                    h.createQuery(PLACES)
                        .bindList("placements", rows.stream().map(MonthRow::placement).toList())
                        .bind("first", first)
                        .bind("end", first.plusMonths(1))
                        .mapTo(PlaceRow.class)
                        .list())
            .stream()
            .collect(Collectors.groupingBy(PlaceRow::placement));
    return rows.stream().map(row -> paper(row, places.get(row.placement()))).toList();
  }

  private static MonthPaper paper(MonthRow row, List<PlaceRow> places) {
    return new MonthPaper(
        row,
        places.getFirst().provider(),
        places.stream().filter(place -> place.validFrom() != null).map(PlaceRow::place).toList());
  }
}
