package no.greenwork.capacity;

import no.greenwork.shared.Halves;

/**
 * Figures as other systems get them: places with one decimal. For a unit, which has no agreements,
 * what is agreed and what follows from it are absent.
 */
public record FiguresJson(
    String key,
    String name,
    String agreed,
    String occupied,
    int persons,
    String reserved,
    String free,
    String expiring,
    int waiting,
    String overBooked) {
  static FiguresJson of(Dimension by, String key, String name, Figures f) {
    boolean places = by != Dimension.UNIT;
    return new FiguresJson(
        key,
        name,
        places ? Halves.text(f.agreed()) : null,
        Halves.text(f.occupied()),
        f.persons(),
        Halves.text(f.reserved()),
        places ? Halves.text(f.free()) : null,
        places ? Halves.text(f.expiring()) : null,
        f.waiting(),
        places ? Halves.text(f.overBooked()) : null);
  }
}
