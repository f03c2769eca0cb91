package no.greenwork.capacity;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.greenwork.region.Area;
import no.greenwork.shared.Halves;
import no.greenwork.shared.Texts;

/**
 * Says of a municipality that it could not be assigned, why, what it may be, and how much that
 * concerns.
 */
record UndecidedText(Dimension by, Texts texts) {
  /** MERGED or SPLIT. */
  static String reason(Undecided undecided) {
    return undecided.recast().backwards() ? "MERGED" : "SPLIT";
  }

  String text(Undecided undecided) {
    Figures figures = undecided.figures();
    return texts.get(
        "capacity.structure.note." + by.code() + "." + reason(undecided),
        undecided.recast().name(),
        undecided.recast().from().code(),
        choices(undecided.areas().all()),
        places(figures.agreed()),
        places(figures.occupied()),
        places(figures.reserved()),
        Integer.toString(figures.waiting()));
  }

  /** Akershus (02) or Buskerud (06). */
  private String choices(List<Area> areas) {
    UnaryOperator<String> or = last -> texts.get("capacity.structure.or", last);
    List<String> names = areas.stream().map(a -> a.name() + " (" + a.code() + ")").toList();
    return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
        + or.apply(names.getLast());
  }

  private String places(int halves) {
    return Halves.text(halves, texts.locale());
  }
}
