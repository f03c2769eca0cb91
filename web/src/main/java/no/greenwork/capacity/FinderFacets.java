package no.greenwork.capacity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.greenwork.capacity.FinderRequest.Wanted;
import no.greenwork.shared.Texts;

/** The choices beside the hits, those that are chosen first. */
public record FinderFacets(FarmSearch search, FinderChoice choice, Texts texts) {
  private static final Comparator<Facet> CHOSEN_FIRST = Comparator.comparing(Facet::chosen).reversed().thenComparing(Comparator.comparing(Facet::count).reversed()).thenComparing(Facet::name);
  private static final int FEW = 6;

  public List<Facet> firstActivities() {
    return activities().stream().limit(FEW).toList();
  }

  public List<Facet> otherActivities() {
    return activities().stream().skip(FEW).toList();
  }

  public List<Facet> activities() {
    Map<String, Long> counts = new TreeMap<>(search.activityCounts());
    choice.getActivities().forEach(chosen -> counts.putIfAbsent(chosen, 0L));
    return counts.entrySet().stream().map(e -> activity(e.getKey(), e.getValue())).sorted(CHOSEN_FIRST).toList();
  }

  private Facet activity(String code, long count) {
    boolean chosen = choice.getActivities().contains(code);
    PageUrl url = chosen ? choice.url().without("activity", code) : choice.url().and("activity", code);
    return new Facet(code, texts.get("organisation.activity." + code), count, chosen, url.toString());
  }

  public List<Facet> providers() {
    return search.providerCounts().entrySet().stream()
        .map(e -> single("provider", e.getKey().orgNumber(), e.getKey().name(), e.getValue(), e.getKey().orgNumber().equals(choice.getProvider())))
        .sorted(CHOSEN_FIRST)
        .toList();
  }

  /** The first few; the rest are folded away. */
  public List<Facet> firstProviders() {
    return providers().stream().limit(FEW).toList();
  }

  public List<Facet> otherProviders() {
    return providers().stream().skip(FEW).toList();
  }

  public List<Facet> places() {
    return List.of(place("date", Wanted.ON_DATE), place("soon", Wanted.WITHIN_THREE_MONTHS));
  }

  private Facet place(String code, Wanted wanted) {
    return single("place", code, texts.get("capacity.finder.place." + code), search.count(wanted), choice.wanted() == wanted);
  }

  public List<Facet> travel() {
    return List.of(bus());
  }

  private Facet bus() {
    return single("bus", "true", texts.get("capacity.finder.busInTime"), search.busCount(), choice.isBus());
  }

  private Facet single(String name, String code, String text, long count, boolean chosen) {
    return new Facet(code, text, count, chosen, choice.url().with(name, chosen ? null : code).toString());
  }

  /** Everything that narrows the search, each to be taken away. */
  public List<Facet> chips() {
    return Stream.of(activities(), places(), providers(), travel()).flatMap(List::stream).filter(Facet::chosen).toList();
  }
}
