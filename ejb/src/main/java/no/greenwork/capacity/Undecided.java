package no.greenwork.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.region.Areas;
import no.greenwork.region.Recast;
import no.greenwork.region.Structure;

/**
 * A municipality whose places cannot be assigned to one county or municipality of the structure
 * that a table is drawn in, with what it concerns.
 *
 * @param areas those that it may be
 */
public record Undecided(Recast recast, Areas areas, Figures figures) {
  static List<Undecided> of(
      Structure structure, Dimension by, List<AgreementFigures> agreements, List<Waiting> waiting) {
    Map<Recast, Figures> found = new HashMap<>();
    agreements.forEach(a -> found.merge(a.place().in(structure), a.figures(), Figures::plus));
    waiting.forEach(
        w -> found.merge(w.place().in(structure), Figures.ofWaiting(w.waiting()), Figures::plus));
    List<Undecided> undecided = new ArrayList<>();
    found.forEach(
        (recast, figures) -> {
          Areas areas = by.areas().apply(recast);
          if (!areas.decided() && !figures.nothing()) {
            undecided.add(new Undecided(recast, areas, figures));
          }
        });
    undecided.sort(
        Comparator.comparing((Undecided u) -> u.recast().from().code())
            .thenComparing(u -> u.recast().from().structure()));
    return List.copyOf(undecided);
  }
}
