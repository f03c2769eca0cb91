package no.greenwork.attendance;

import java.util.List;
import no.greenwork.attendance.PlannedOutcome.Left;

/**
 * What "all as planned" did at a farm.
 *
 * @param batch with which it can be taken back; null when nothing was written
 * @param filled whom it marked as present
 * @param left who was expected and was left as they were, with why
 */
public record FarmPlanned(String batch, List<Filled> filled, List<Left> left) {
  /**
   * Somebody who is marked as present now.
   *
   * @param placement public id
   * @param quarters the hours that were planned, in quarters
   * @param version of the farm's mark
   */
  public record Filled(String placement, int quarters, int version) {}
}
