package no.greenwork.visit;

import java.time.LocalDate;
import java.util.List;

/**
 * A visit as office and provider read it; what they may not see is null.
 *
 * @param id public id
 * @param farm organisation number
 * @param who display name of who proposed it, and calls if need be
 * @param chosen the day that suits the farm, or null
 * @param said the latest of each side
 * @param answerable whether it can be said how it went
 */
public record Visit(
    String id,
    int version,
    VisitState state,
    String farm,
    String farmName,
    LocalDate proposed,
    String who,
    List<VisitDate> dates,
    VisitDate chosen,
    LocalDate cancelled,
    String cancelledReason,
    List<VisitSaid> said,
    boolean answerable) {
  public VisitSaid of(VisitSide side) {
    return said.stream().filter(one -> one.side() == side).findFirst().orElse(null);
  }
}
