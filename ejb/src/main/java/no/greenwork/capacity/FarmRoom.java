package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.greenwork.shared.DateRange;

/** What providers have earmarked for a farm and what is taken of it, day by day, in halves. */
final class FarmRoom {
  private final List<Change> changes = new ArrayList<>();

  /** So many halves more, or fewer, in a period. */
  private record Change(DateRange period, int halves) {}

  void earmark(DateRange period, int places) {
    changes.add(new Change(period, 2 * places));
  }

  void take(DateRange period, int halves) {
    changes.add(new Change(period, -halves));
  }

  /** The first day from which something is free for a month. */
  Optional<LocalDate> freeFrom(LocalDate from, LocalDate latest) {
    return days(from, latest.plusDays(1)).stream()
        .filter(day -> days(day, day.plusMonths(1)).stream().allMatch(d -> free(d) > 0))
        .findFirst();
  }

  /** The first day, and those on which something begins or ends before the last one. */
  private TreeSet<LocalDate> days(LocalDate from, LocalDate to) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(from);
    for (Change change : changes) {
      days.add(change.period().from());
      if (change.period().to() != null) {
        days.add(change.period().to());
      }
    }
    return new TreeSet<>(days.subSet(from, to));
  }

  private int free(LocalDate day) {
    return changes.stream().filter(c -> c.period().contains(day)).mapToInt(Change::halves).sum();
  }
}
