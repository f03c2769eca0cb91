package no.greenwork.finalreport;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.organisation.Activity;
import no.greenwork.placement.EventKind;
import no.greenwork.placement.ExitReason;

/**
 * What the product knows of a placement when its final report is written; kept with the report.
 *
 * @param reviewed days on which the office reviewed it; what it found stays the office's
 * @param changes what was decided on the provider's proposals
 */
public record Known(
    LocalDate start,
    LocalDate lastDay,
    ExitReason exitReason,
    String exitText,
    List<Stay> stays,
    List<Percent> percents,
    List<Activity> activities,
    List<LocalDate> reviewed,
    List<Change> changes) {
  /**
   * Where, from a day to another.
   *
   * @param farm name, or null for the provider's own premises
   */
  public record Stay(LocalDate validFrom, LocalDate lastDay, String farm) {}

  /** How much of a full week, from a day on. */
  public record Percent(LocalDate validFrom, int percent) {}

  /** What NAV decided on a proposal. */
  public record Change(LocalDate onDate, EventKind kind) {}
}
