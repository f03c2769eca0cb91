package no.greenwork.capacity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.greenwork.capacity.FinderRequest.Wanted;
import no.greenwork.shared.Texts;

/**
 * The choices beside the hits, each with how many farms it would give: those chosen first, then the
 * largest.
 */
public final class FinderFacets {
  private static final int FEW = 6;
  private static final Comparator<Facet> CHOSEN_FIRST =
      Comparator.comparing(Facet::chosen)
          .thenComparing(Facet::count)
          .reversed()
          .thenComparing(Facet::name);

  private final FinderChoice choice;
  private final Texts texts;
  private final List<Facet> activities;
  private final List<Facet> places;
  private final List<Facet> travel;
  private final List<Facet> providers;

  FinderFacets(FarmSearch search, FinderChoice choice, Texts texts) {
    this.choice = choice;
    this.texts = texts;
    activities = activities(search);
    places = Stream.of("date", "soon").map(code -> place(code, search)).toList();
    travel =
        List.of(
            single(
                "bus",
                "true",
                texts.get("capacity.finder.busInTime"),
                search.busCount(),
                choice.isBus()));
    providers =
        search.providerCounts().entrySet().stream()
            .map(e -> provider(e.getKey(), e.getValue()))
            .sorted(CHOSEN_FIRST)
            .toList();
  }

  private List<Facet> activities(FarmSearch search) {
    Map<String, Long> counts = new TreeMap<>(search.activityCounts());
    choice.getActivities().forEach(chosen -> counts.putIfAbsent(chosen, 0L));
    return counts.entrySet().stream()
        .map(e -> activity(e.getKey(), e.getValue()))
        .sorted(CHOSEN_FIRST)
        .toList();
  }

  private Facet activity(String code, long count) {
    boolean chosen = choice.getActivities().contains(code);
    PageUrl url =
        chosen ? choice.url().without("activity", code) : choice.url().and("activity", code);
    return new Facet(
        code, texts.get("organisation.activity." + code), count, chosen, url.toString());
  }

  private Facet place(String code, FarmSearch search) {
    Wanted wanted = code.equals("date") ? Wanted.ON_DATE : Wanted.WITHIN_THREE_MONTHS;
    return single(
        "place",
        code,
        texts.get("capacity.finder.place." + code),
        search.count(wanted),
        choice.wanted() == wanted);
  }

  private Facet provider(FarmOffer.Provider provider, long count) {
    return single(
        "provider",
        provider.orgNumber(),
        provider.name(),
        count,
        provider.orgNumber().equals(choice.getProvider()));
  }

  private Facet single(String name, String code, String text, long count, boolean chosen) {
    return new Facet(
        code, text, count, chosen, choice.url().with(name, chosen ? null : code).toString());
  }

  public List<Facet> places() {
    return places;
  }

  public List<Facet> travel() {
    return travel;
  }

  public List<Facet> firstActivities() {
    return activities.stream().limit(FEW).toList();
  }

  /** Those that are folded away. */
  public List<Facet> otherActivities() {
    return activities.stream().skip(FEW).toList();
  }

  public List<Facet> firstProviders() {
    return providers.stream().limit(FEW).toList();
  }

  /** Those that are folded away. */
  public List<Facet> otherProviders() {
    return providers.stream().skip(FEW).toList();
  }

  /** Everything that narrows the search, each to be taken away. */
  public List<Facet> chips() {
    return Stream.of(activities, places, providers, travel)
        .flatMap(List::stream)
        .filter(Facet::chosen)
        .toList();
  }
}
