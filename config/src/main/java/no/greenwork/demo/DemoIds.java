package no.greenwork.demo;

import java.time.Instant;
import java.util.random.RandomGenerator;
import no.greenwork.shared.PublicId;

/** Identifiers from the seed: consecutive numbers below any that the running product will draw. */
final class DemoIds {
  private static final Instant TSID_EPOCH = Instant.parse("2020-01-01T00:00:00Z");
  private static final int TSID_RANDOM_BITS = 22;
  private static final long DAYS_BEFORE_ANCHOR = 30;

  private final RandomGenerator random;
  private long next;

  DemoIds(DemoPlan plan) {
    Instant first =
        plan.anchor()
            .minusDays(DAYS_BEFORE_ANCHOR)
            .atStartOfDay(java.time.ZoneOffset.UTC)
            .toInstant();
    next = (first.toEpochMilli() - TSID_EPOCH.toEpochMilli()) << TSID_RANDOM_BITS;
    random = plan.random("public ids");
  }

  long next() {
    return next++;
  }

  String nextPublic() {
    return PublicId.random(random);
  }
}
