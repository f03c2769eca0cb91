package no.greenwork.capacity;

import static no.greenwork.access.Action.SEE_CAPACITY;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.access.Requires;

/**
 * The whole country's agreements for whoever looks at a region: their own region as it is, the
 * others as they were at most a minute ago. To count them all for each page would cost as much as
 * the rest of it.
 */
@ApplicationScoped
@Requires(SEE_CAPACITY)
public class NationFigures {
  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final int MOST_KEPT = 32;

  @Inject private CapacityQueries capacity;

  private final Cache<Asked, List<AgreementFigures>> kept =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_KEPT).build();

  private record Asked(LocalDate date, String measure) {}

  /**
   * @param own the agreements of the filter's region, as they are
   * @return those and all others
   */
  public List<AgreementFigures> around(CapacityFilter filter, List<AgreementFigures> own) {
    if (filter.region() == null) {
      return own;
    }
    List<AgreementFigures> nation =
        kept.get(
            new Asked(filter.date(), filter.measure()),
            asked -> capacity.agreements(new CapacityFilter(asked.date(), asked.measure(), null)));
    return Stream.concat(
            own.stream(), nation.stream().filter(a -> !a.place().region().equals(filter.region())))
        .toList();
  }
}
