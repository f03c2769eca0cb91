package no.greenwork.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Counts beside lists, a minute old at most: to count can take longer than all the rest of a list.
 * They are numbers only, of a scope and a filter. Whoever changes something is shown new ones.
 */
@ApplicationScoped
public class RecentCounts {
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final int KEPT = 1_000;

  @Inject private Clock clock;

  private final Map<Key, Counted> recent = new ConcurrentHashMap<>();

  /**
   * What was counted.
   *
   * @param list which list's counts they are
   * @param scope in whose jurisdiction
   * @param where what matched
   */
  public record Key(String list, String scope, SqlPart where) {}

  private record Counted(Map<?, Integer> counts, Instant until) {}

  /** Empty when they must be counted first. */
  @SuppressWarnings("unchecked") // of one list, keys are of one type
  public <K> Optional<Map<K, Integer>> known(Key key) {
    Counted counted = recent.get(key);
    return counted == null || !counted.until().isAfter(clock.now())
        ? Optional.empty()
        : Optional.of((Map<K, Integer>) counted.counts());
  }

  public <K> Map<K, Integer> of(Key key, Supplier<Map<K, Integer>> count) {
    Optional<Map<K, Integer>> known = known(key);
    if (known.isPresent()) {
      return known.get();
    }
    Map<K, Integer> counts = count.get();
    Instant now = clock.now();
    if (recent.size() >= KEPT) {
      recent.values().removeIf(counted -> !counted.until().isAfter(now));
    }
    if (recent.size() < KEPT) {
      recent.put(key, new Counted(counts, now.plus(FRESH)));
    }
    return counts;
  }

  /** After a change by somebody of that jurisdiction. */
  public void forget(String scope) {
    recent.keySet().removeIf(key -> key.scope().equals(scope));
  }
}
