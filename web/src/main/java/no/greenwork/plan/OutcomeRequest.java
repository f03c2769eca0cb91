package no.greenwork.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;

/** Which outcomes a page or an outside system asks for. */
@RequestScoped
class OutcomeRequest {
  private static final int FIRST_YEAR = 2000;
  private static final String YEAR = "year";
  private static final String MONTHS = "months";

  @Inject private OutcomeFigures figures;
  @Inject private Clock clock;

  /** Left out: by measure, those who left last year, at the exit. */
  record Choice(OutcomeDimension by, int year, int months) {}

  Choice read(UnaryOperator<String> parameter) {
    String by = parameter.apply("by");
    OutcomeDimension dimension =
        by == null || by.isEmpty()
            ? OutcomeDimension.MEASURE
            : OutcomeDimension.of(by).orElseThrow(() -> new Invalid("by", "CODE", by));
    int thisYear = clock.today().getYear();
    int year = number(parameter, YEAR, thisYear - 1);
    if (year < FIRST_YEAR || year > thisYear) {
      throw new Invalid(YEAR, "OUT_OF_RANGE", String.valueOf(FIRST_YEAR), String.valueOf(thisYear));
    }
    int months = number(parameter, MONTHS, 0);
    if (!figures.months().contains(months)) {
      throw new Invalid(MONTHS, "CODE", months);
    }
    return new Choice(dimension, year, months);
  }

  private static int number(UnaryOperator<String> parameter, String name, int otherwise) {
    String text = parameter.apply(name);
    if (text == null || text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("\\d{1,4}")) {
      throw new Invalid(name, "NUMBER", text);
    }
    return Integer.parseInt(text);
  }
}
