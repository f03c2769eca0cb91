package no.greenwork.capacity;

import no.greenwork.shared.Halves;

/**
 * A month of the trend, as a row of its table.
 *
 * @param url list behind the row, to which the figure's name is added
 */
public record TrendRow(String date, String agreed, String occupied, int persons, PageUrl url) {
  static TrendRow of(TrendPoint point, CapacityChoice choice) {
    return new TrendRow(
        choice.text(point.date()),
        Halves.text(point.agreed(), choice.locale()),
        Halves.text(point.occupied(), choice.locale()),
        point.persons(),
        choice.url("/capacity/places").with("date", point.date()));
  }

  public String list(String figure) {
    return url.with("figure", figure).toString();
  }
}
