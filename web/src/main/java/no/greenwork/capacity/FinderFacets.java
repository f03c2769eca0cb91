package no.greenwork.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.greenwork.capacity.FinderRequest.Wanted;
import no.greenwork.shared.Texts;

/** The choices beside the hits, those that are chosen first. */
record FinderFacets(FarmSearch search, FinderChoice choice, Texts texts) {
  private static final Comparator<Facet> CHOSEN_FIRST = Comparator.comparing(Facet::chosen).reversed().thenComparing(Facet::name);

  List<Facet> activities() {
    Map<String, Long> counts = new TreeMap<>(search.activityCounts());
    choice.getActivities().forEach(chosen -> counts.putIfAbsent(chosen, 0L));
    return counts.entrySet().stream()
        .map(e -> new Facet(
            e.getKey(),
            texts.get("organisation.activity." + e.getKey()),
            e.getValue(),
            choice.getActivities().contains(e.getKey()),
            choice.url().without("activity", e.getKey()).toString()))
        .sorted(CHOSEN_FIRST)
        .toList();
  }

  List<Facet> providers() {
    return search.providerCounts().entrySet().stream()
        .map(e -> new Facet(e.getKey().orgNumber(), e.getKey().name(), e.getValue(), e.getKey().orgNumber().equals(choice.getProvider()), without("provider")))
        .sorted(CHOSEN_FIRST)
        .toList();
  }

  List<Facet> places() {
    Wanted wanted = choice.wanted();
    return List.of(
        new Facet("", texts.get("capacity.finder.place.any"), search.count(Wanted.ANY), wanted == Wanted.ANY, without("place")),
        new Facet("date", texts.get("capacity.finder.place.date"), search.count(Wanted.ON_DATE), wanted == Wanted.ON_DATE, without("place")),
        new Facet("soon", texts.get("capacity.finder.place.soon"), search.count(Wanted.WITHIN_THREE_MONTHS), wanted == Wanted.WITHIN_THREE_MONTHS, without("place")));
  }

  Facet bus() {
    return new Facet("true", texts.get("capacity.finder.busInTime"), search.busCount(), choice.isBus(), without("bus"));
  }

  /** Everything that narrows the search, each to be taken away. */
  List<Facet> chips() {
    List<Facet> chips = new ArrayList<>(activities().stream().filter(Facet::chosen).toList());
    places().stream().filter(f -> f.chosen() && !f.code().isEmpty()).forEach(chips::add);
    providers().stream().filter(Facet::chosen).forEach(chips::add);
    if (choice.isBus()) {
      chips.add(bus());
    }
    return chips;
  }

  private String without(String name) {
    return choice.url().with(name, null).toString();
  }
}
