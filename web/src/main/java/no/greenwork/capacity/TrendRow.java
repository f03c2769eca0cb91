package no.greenwork.capacity;

import no.greenwork.shared.Halves;

/** A month of the trend, as a row of its table. */
public record TrendRow(String date, String agreed, String occupied, int persons) {
  static TrendRow of(TrendPoint point, CapacityChoice choice) {
    return new TrendRow(
        choice.text(point.date()),
        Halves.text(point.agreed(), choice.locale()),
        Halves.text(point.occupied(), choice.locale()),
        point.persons());
  }
}
