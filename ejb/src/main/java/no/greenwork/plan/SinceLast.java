package no.greenwork.plan;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.placement.HistoryLine;

/**
 * What has happened to a placement since its last review.
 *
 * @param from the day of that review, or of the start
 * @param percents from each day on, the one that was in force before first
 */
public record SinceLast(
    LocalDate from,
    List<HistoryLine> history,
    List<PlanQueries.Version> plans,
    List<Percent> percents) {
  /** How much of a full week, from a day on. */
  public record Percent(LocalDate validFrom, int percent) {}
}
