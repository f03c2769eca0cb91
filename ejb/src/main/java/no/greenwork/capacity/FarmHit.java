package no.greenwork.capacity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.shared.Problem;

/**
 * A farm that was found.
 *
 * @param farm organisation number
 * @param kilometres in a straight line, or null where nobody knows where the farm is
 * @param freeHalfDays MON_AM to FRI_PM
 * @param askFirst what the farm must be asked about first
 * @param qualityUntil last day of its approval, or null when it has none on the day or it is open
 * @param reasons why it cannot take anybody on the day; empty when it can
 */
public record FarmHit(
    long farmId,
    String farm,
    String name,
    String municipality,
    Double kilometres,
    LocalTime busArrival,
    List<String> activities,
    List<String> inCommon,
    List<String> askFirst,
    List<String> freeHalfDays,
    List<FarmOffer> offers,
    LocalDate qualityUntil,
    List<Problem> reasons) {
  private static final LocalTime BUS_IN_TIME = LocalTime.of(9, 30);

  public int available() {
    return offers.stream().mapToInt(FarmOffer::halves).sum();
  }

  public boolean takesSomebody() {
    return reasons.isEmpty();
  }

  /**
   * Whether a place is free on the day, or becomes so within three months, when nothing else stands
   * in the way.
   */
  public boolean takesSomebodySoon() {
    return takesSomebody()
        || (reasons.stream().allMatch(r -> r.code().equals("CAPACITY"))
            && offers.stream().anyMatch(o -> o.laterFrom() != null));
  }

  public boolean busInTime() {
    return busArrival != null && !busArrival.isAfter(BUS_IN_TIME);
  }
}
