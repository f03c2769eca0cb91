package no.greenwork.placement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A coming day on which a person comes otherwise than by the week pattern; without times not. */
public record SingleDayJson(LocalDate day, LocalTime from, LocalTime to) {
  /** Null where there is none. */
  static List<SingleDayJson> of(List<PlannedSlot> planned, LocalDate today) {
    List<SingleDayJson> coming =
        PlannedSlot.singles(planned, today).stream()
            .map(slot -> new SingleDayJson(slot.validFrom(), slot.fromTime(), slot.toTime()))
            .toList();
    return coming.isEmpty() ? null : coming;
  }
}
