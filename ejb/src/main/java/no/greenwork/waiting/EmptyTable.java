package no.greenwork.waiting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.mapper.Nested;

/** Row by row how long places stood empty before they were taken in a year. */
public record EmptyTable(List<EmptyRow> rows, EmptyRow total) {
  /** Something that happens to places of a provider in a region, for a measure. */
  public record Event(@Nested WaitingPlace place, LocalDate day, int agreed, int left, int taken) {
    EmptyPlaces.Change change() {
      return new EmptyPlaces.Change(day, agreed, left, taken);
    }
  }

  /** What is counted of a row. */
  private record Sums(Days taken, Days standing) {}

  static EmptyTable of(
      List<Event> events, LocalDate today, int year, WaitingDimension by, String region) {
    Map<WaitingPlace, TreeMap<LocalDate, EmptyPlaces.Change>> changes = new LinkedHashMap<>();
    events.forEach(
        e ->
            changes
                .computeIfAbsent(e.place(), p -> new TreeMap<>())
                .merge(e.day(), e.change(), EmptyPlaces.Change::and));
    WaitingCells<Sums> cells = new WaitingCells<>(row -> new Sums(new Days(), new Days()));
    changes.forEach((place, days) -> walk(days, today, year, cells.of(place)));
    WaitingCells.Cell<Sums> whole = cells.whole(region);
    return new EmptyTable(
        cells.rows(by, region).stream().map(EmptyTable::row).toList(),
        whole == null ? new EmptyRow(null, null, null, 0, null, null, 0, null) : row(whole));
  }

  private static void walk(
      TreeMap<LocalDate, EmptyPlaces.Change> days, LocalDate today, int year, List<Sums> rows) {
    EmptyPlaces places = new EmptyPlaces();
    days.forEach(
        (day, change) ->
            places.on(
                change,
                waited -> {
                  if (day.getYear() == year) {
                    rows.forEach(row -> row.taken().add(waited, 1));
                  }
                }));
    places.standing(today, since -> rows.forEach(row -> row.standing().add(since, 1)));
  }

  private static EmptyRow row(WaitingCells.Cell<Sums> cell) {
    Days taken = cell.value().taken();
    Days standing = cell.value().standing();
    return new EmptyRow(
        cell.row().key(),
        cell.row().name(),
        cell.row().within(),
        taken.count(),
        taken.mean(),
        taken.median(),
        standing.count(),
        standing.mean());
  }
}
