package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.greenwork.shared.Clock;
import no.greenwork.shared.SqlPart;

/**
 * Counts of a whole region's or the nation's placements, a minute old at most: to count ten years
 * takes longer than all the rest of a list. They are numbers only, of a scope and a filter.
 */
@ApplicationScoped
class RecentCounts {
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final int KEPT = 1_000;

  @Inject private Clock clock;

  private final Map<SqlPart, Counted> recent = new ConcurrentHashMap<>();

  private record Counted(Map<PlacementState, Integer> counts, Instant until) {}

  Map<PlacementState, Integer> of(SqlPart where, Supplier<Map<PlacementState, Integer>> count) {
    Instant now = clock.now();
    if (recent.size() >= KEPT) {
      recent.values().removeIf(counted -> !counted.until().isAfter(now));
    }
    Counted known = recent.get(where);
    if (known == null || !known.until().isAfter(now)) {
      known = new Counted(count.get(), now.plus(FRESH));
      if (recent.size() < KEPT) {
        recent.put(where, known);
      }
    }
    return known.counts();
  }
}
