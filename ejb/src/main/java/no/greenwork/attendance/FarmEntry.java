package no.greenwork.attendance;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What the farm has said of a day.
 *
 * @param version counted from 1; 0 stands for nothing yet
 * @param quarters hours in quarters, for presence only
 * @param writtenBy display name of who tapped it
 */
public record FarmEntry(
    LocalDate day,
    int version,
    FarmMark mark,
    Integer quarters,
    String writtenBy,
    LocalDateTime writtenAt) {
  public static FarmEntry none(LocalDate day) {
    return new FarmEntry(day, 0, FarmMark.NONE, null, null, null);
  }

  public boolean isEmpty() {
    return mark == FarmMark.NONE;
  }
}
