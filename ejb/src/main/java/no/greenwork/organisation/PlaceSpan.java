package no.greenwork.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.greenwork.shared.DateRange;

/** A number of places, or of halves of places, on days in a row. */
public record PlaceSpan(DateRange days, int number) {
  /** The most on one day, and the first day that has it. */
  public record Peak(LocalDate day, int number) {}

  /**
   * @param within only these days are looked at
   * @return the first day on which the spans together are more than the limit, with their sum
   */
  public static Optional<Peak> firstAbove(int limit, DateRange within, List<PlaceSpan> spans) {
    int sum = 0;
    for (var step : steps(within, spans).entrySet()) {
      sum += step.getValue();
      if (sum > limit && within.contains(step.getKey())) {
        return Optional.of(new Peak(step.getKey(), sum));
      }
    }
    return Optional.empty();
  }

  private static TreeMap<LocalDate, Integer> steps(DateRange within, List<PlaceSpan> spans) {
    TreeMap<LocalDate, Integer> steps = new TreeMap<>();
    for (PlaceSpan span : spans) {
      if (!span.days().overlaps(within)) {
        continue;
      }
      LocalDate from = span.days().from();
      steps.merge(from.isBefore(within.from()) ? within.from() : from, span.number(), Integer::sum);
      if (span.days().to() != null) {
        steps.merge(span.days().to(), -span.number(), Integer::sum);
      }
    }
    return steps;
  }
}
