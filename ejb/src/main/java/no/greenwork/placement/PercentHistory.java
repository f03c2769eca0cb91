package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.greenwork.shared.Invalid;

/**
 * How much of a full week a person takes part, entry by entry in the order of registration. A new
 * entry outdates all with the same or a later first day; one that repeats what is in force just
 * before it is not kept.
 */
public final class PercentHistory {
  /**
   * @param percent 1 to 100
   * @param daysPerWeek 1 to 5, or null
   * @param validFrom first day
   */
  public record Entry(int percent, Integer daysPerWeek, LocalDate validFrom) {
    Entry from(LocalDate day) {
      return new Entry(percent, daysPerWeek, day);
    }

    boolean repeats(Entry before) {
      return percent == before.percent && Objects.equals(daysPerWeek, before.daysPerWeek);
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private LocalDate start;
  private LocalDate end;

  /**
   * @throws Invalid if it would begin after the end
   */
  public void register(Entry entry) {
    Entry added = start != null && entry.validFrom().isBefore(start) ? entry.from(start) : entry;
    if (end != null && added.validFrom().isAfter(end)) {
      throw new Invalid("validFrom", "AFTER_END", end);
    }
    entries.removeIf(e -> !e.validFrom().isBefore(added.validFrom()));
    if (entries.isEmpty() || !added.repeats(entries.getLast())) {
      entries.add(added);
    }
  }

  /**
   * The entry in force at the new start begins there; where none is, the first is stretched back.
   */
  public void moveStart(LocalDate day) {
    start = day;
    while (entries.size() > 1 && !entries.get(1).validFrom().isAfter(day)) {
      entries.removeFirst();
    }
    if (!entries.isEmpty()) {
      entries.set(0, entries.getFirst().from(day));
    }
  }

  public void moveEnd(LocalDate lastDay) {
    end = lastDay;
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }
}
