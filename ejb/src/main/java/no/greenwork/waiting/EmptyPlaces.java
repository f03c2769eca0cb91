package no.greenwork.waiting;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * The places that a provider has agreed in one region for one measure, day by day: since when each
 * stands empty, and for how long it had when it is taken. Of several the one that has stood empty
 * longest is taken first, and goes first when places are cut; that an agreement's successor takes
 * over on a day empties nothing. In halves.
 */
final class EmptyPlaces {
  private final Deque<LocalDate> since = new ArrayDeque<>();
  private int lacking;

  /**
   * What happens on a day.
   *
   * @param agreed more or fewer, in halves
   * @param left halves that somebody leaves
   * @param taken halves that somebody begins in
   */
  record Change(LocalDate day, int agreed, int left, int taken) {
    Change and(Change other) {
      return new Change(day, agreed + other.agreed, left + other.left, taken + other.taken);
    }
  }

  /**
   * @param taken is told of each half that is taken since when it stood empty
   */
  void on(Change change, Consumer<LocalDate> taken) {
    grow(change.day(), change.agreed());
    grow(change.day(), change.left());
    for (int half = 0; half < change.taken(); half++) {
      if (since.isEmpty()) {
        lacking++;
      } else {
        taken.accept(since.removeFirst());
      }
    }
  }

  /** What is over-booked takes what comes first. */
  private void grow(LocalDate day, int halves) {
    for (int more = 0; more < halves; more++) {
      if (lacking > 0) {
        lacking--;
      } else {
        since.addLast(day);
      }
    }
    for (int fewer = 0; fewer > halves; fewer--) {
      if (since.isEmpty()) {
        lacking++;
      } else {
        since.removeFirst();
      }
    }
  }

  /** Since when each of those stands so that are empty. */
  void standing(Consumer<LocalDate> empty) {
    since.forEach(empty);
  }
}
