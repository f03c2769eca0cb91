package no.greenwork.capacity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All farms, nearest first, and what of them was asked for. Each choice's count says how many hits
 * it would give together with the other choices.
 */
public record FarmSearch(FinderRequest request, List<FarmHit> all) {
  public List<FarmHit> hits() {
    return all.stream()
        .filter(byActivity().and(byProvider()).and(byBus()).and(byPlace(request.wanted())))
        .toList();
  }

  public Map<String, Long> activityCounts() {
    return all.stream()
        .filter(byProvider().and(byBus()).and(byPlace(request.wanted())))
        .flatMap(hit -> hit.activities().stream())
        .collect(Collectors.groupingBy(a -> a, TreeMap::new, Collectors.counting()));
  }

  /** By organisation number and name of the provider. */
  public Map<FarmOffer.Provider, Long> providerCounts() {
    return all.stream()
        .filter(byActivity().and(byBus()).and(byPlace(request.wanted())))
        .flatMap(hit -> hit.offers().stream().map(FarmOffer::byProvider).distinct())
        .collect(Collectors.groupingBy(p -> p, TreeMap::new, Collectors.counting()));
  }

  public long count(FinderRequest.Wanted wanted) {
    return all.stream()
        .filter(byActivity().and(byProvider()).and(byBus()).and(byPlace(wanted)))
        .count();
  }

  public long busCount() {
    return all.stream()
        .filter(
            byActivity().and(byProvider()).and(byPlace(request.wanted())).and(FarmHit::busInTime))
        .count();
  }

  private Predicate<FarmHit> byActivity() {
    return hit -> request.activities().isEmpty() || !hit.inCommon().isEmpty();
  }

  private Predicate<FarmHit> byProvider() {
    return hit ->
        request.provider() == null
            || hit.offers().stream().anyMatch(o -> o.provider().equals(request.provider()));
  }

  private Predicate<FarmHit> byBus() {
    return hit -> !request.bus() || hit.busInTime();
  }

  private static Predicate<FarmHit> byPlace(FinderRequest.Wanted wanted) {
    return switch (wanted) {
      case ANY -> hit -> true;
      case ON_DATE -> FarmHit::takesSomebody;
      case WITHIN_THREE_MONTHS -> FarmHit::takesSomebodySoon;
    };
  }
}
