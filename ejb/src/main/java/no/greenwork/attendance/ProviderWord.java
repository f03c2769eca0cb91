package no.greenwork.attendance;

import java.time.LocalDate;

/**
 * What the provider's sheet says of a day in the farm's words.
 *
 * @param version of the entry, 0 for none
 * @param farms whether it is only what the farm has said, or nothing
 */
public record ProviderWord(
    LocalDate day, int version, FarmMark mark, Integer quarters, boolean farms) {
  static ProviderWord none(LocalDate day) {
    return new ProviderWord(day, 0, FarmMark.NONE, null, true);
  }

  /** The provider has written that it is not one of the person's days: closed, a holiday, or so. */
  boolean takesOut() {
    return !farms && mark == FarmMark.NONE;
  }

  boolean differs(FarmMark said, Integer saidQuarters) {
    boolean sameHours = quarters == null || quarters.equals(saidQuarters);
    return !farms && mark != FarmMark.NONE && !(mark == said && sameHours);
  }
}
