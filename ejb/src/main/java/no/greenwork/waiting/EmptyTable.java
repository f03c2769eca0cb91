package no.greenwork.waiting;

import java.time.LocalDate;
import java.util.List;

/** Row by row how long places stood empty before they were taken in a year. */
public record EmptyTable(List<EmptyRow> rows, EmptyRow total) {
  /** What is counted of a row. */
  private record Sums(Days taken, Days standing) {}

  /**
   * @param vacancies that ended in the year, and those that last
   */
  static EmptyTable of(
      List<Vacancy> vacancies, LocalDate today, WaitingDimension by, String region) {
    WaitingCells<Sums> cells = new WaitingCells<>(row -> new Sums(new Days(), new Days()));
    vacancies.forEach(one -> cells.of(one.place()).forEach(sums -> count(one, today, sums)));
    WaitingCells.Cell<Sums> whole = cells.whole(region);
    return new EmptyTable(
        cells.rows(by, region).stream().map(EmptyTable::row).toList(),
        whole == null ? new EmptyRow(null, null, null, 0, null, null, 0, null) : row(whole));
  }

  private static void count(Vacancy one, LocalDate today, Sums sums) {
    if (one.since() == null) {
      return;
    }
    if (one.stands()) {
      sums.standing().add(one.days(today), one.halves());
    } else {
      sums.taken().add(one.days(one.taken()), one.halves());
    }
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
