package no.greenwork.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Dates;
import no.greenwork.shared.Invalid;

/** Which days a page or an outside system asks for. */
@RequestScoped
class PresenceRequest {
  @Inject private Clock clock;

  /** Left out: by weekday, the last twelve months that are over. */
  record Choice(PresenceDimension by, PresenceFilter filter) {}

  Choice read(UnaryOperator<String> parameter) {
    String by = parameter.apply("by");
    PresenceDimension dimension =
        empty(by)
            ? PresenceDimension.WEEKDAY
            : PresenceDimension.of(by).orElseThrow(() -> new Invalid("by", "CODE", by));
    String region = parameter.apply("region");
    if (!empty(region) && !region.matches("\\d{4}")) {
      throw new Invalid("region", "CODE", region);
    }
    PresenceFilter year = PresenceFilter.lastYear(clock.today(), empty(region) ? null : region);
    return new Choice(
        dimension,
        new PresenceFilter(
            day(parameter, "from", year.from()), day(parameter, "to", year.to()), year.region()));
  }

  private static LocalDate day(UnaryOperator<String> parameter, String name, LocalDate otherwise) {
    String text = parameter.apply(name);
    return empty(text)
        ? otherwise
        : Dates.iso(text).orElseThrow(() -> new Invalid(name, "DATE", text));
  }

  private static boolean empty(String text) {
    return text == null || text.isEmpty();
  }
}
