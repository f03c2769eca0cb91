package no.greenwork.attendance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import no.greenwork.shared.Invalid;

/** A month as it stands in an address: 2026-11. */
public final class MonthParameter {
  /** The rules of attendance begin then. */
  private static final int FIRST_YEAR = 2010;

  private static final int LAST_YEAR = 2999;

  private MonthParameter() {}

  /** Its first day; empty unless it is a month. */
  public static Optional<LocalDate> parse(String text) {
    try {
      YearMonth month = YearMonth.parse(text == null ? "" : text.strip());
      return month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR
          ? Optional.empty()
          : Optional.of(month.atDay(1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * @throws Invalid unless it is a month
   */
  static LocalDate required(String text) {
    return parse(text).orElseThrow(() -> new Invalid("month", "DATE", text == null ? "" : text));
  }

  public static String text(LocalDate month) {
    return YearMonth.from(month).toString();
  }
}
