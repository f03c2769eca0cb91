package no.greenwork.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;

/** What of the results of waiting a page or an outside system asks for. */
@RequestScoped
class WaitingRequest {
  static final String EVERYWHERE = "all";
  private static final int FIRST_YEAR = 2000;
  private static final String YEAR = "year";

  @Inject private Clock clock;

  /**
   * Left out: by region, this year.
   *
   * @param region as it was asked for: null when left out
   */
  record Choice(WaitingDimension by, int year, String region) {
    /** The region whose rows are asked for, or null for the country. */
    String shown(String own) {
      if (region == null) {
        return own;
      }
      return region.equals(EVERYWHERE) ? null : region;
    }
  }

  Choice read(UnaryOperator<String> parameter) {
    String by = parameter.apply("by");
    WaitingDimension dimension =
        empty(by)
            ? WaitingDimension.REGION
            : WaitingDimension.of(by).orElseThrow(() -> new Invalid("by", "CODE", by));
    String region = parameter.apply("region");
    if (!empty(region) && !region.matches("\\d{4}|" + EVERYWHERE)) {
      throw new Invalid("region", "CODE", region);
    }
    return new Choice(dimension, year(parameter.apply(YEAR)), empty(region) ? null : region);
  }

  private int year(String text) {
    int now = clock.today().getYear();
    if (empty(text)) {
      return now;
    }
    if (!text.matches("\\d{1,4}")) {
      throw new Invalid(YEAR, "NUMBER", text);
    }
    int year = Integer.parseInt(text);
    if (year < FIRST_YEAR || year > now) {
      throw new Invalid(YEAR, "OUT_OF_RANGE", String.valueOf(FIRST_YEAR), String.valueOf(now));
    }
    return year;
  }

  private static boolean empty(String text) {
    return text == null || text.isEmpty();
  }
}
