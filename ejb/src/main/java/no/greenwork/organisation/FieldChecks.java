package no.greenwork.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.OrganisationNumber;
import no.greenwork.shared.Problem;

/** Collects what is wrong with the fields of one form or row. */
public final class FieldChecks {
  private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
  private static final String PHONE = "\\+?[0-9 ]{5,29}";

  private final List<Problem> problems = new ArrayList<>();

  public List<Problem> problems() {
    return problems;
  }

  public FieldChecks wrong(boolean when, String field, String code, Object... args) {
    if (when) {
      problems.add(new Problem(field, code, args));
    }
    return this;
  }

  public FieldChecks required(String field, Object value) {
    return wrong(
        value == null || value instanceof String text && text.isBlank(), field, "REQUIRED");
  }

  public FieldChecks length(String field, String value, int most) {
    return wrong(value != null && value.length() > most, field, "TOO_LONG", most);
  }

  public FieldChecks email(String field, String value) {
    return length(field, value, 120)
        .wrong(value != null && !value.matches(EMAIL), field, "EMAIL", value);
  }

  public FieldChecks phone(String field, String value) {
    return wrong(value != null && !value.matches(PHONE), field, "PHONE", value);
  }

  public FieldChecks organisationNumber(String field, String value) {
    return wrong(value != null && !OrganisationNumber.valid(value), field, "ORG_NUMBER", value);
  }

  /** At least one; a place is never cut in the register. */
  public FieldChecks places(String field, Integer value, int most) {
    return wrong(value != null && (value < 1 || value > most), field, "OUT_OF_RANGE", 1, most);
  }

  /** The last day may be the first, but not before it. */
  public FieldChecks period(String field, LocalDate first, LocalDate last) {
    return wrong(
        first != null && last != null && !DateRange.ofInclusive(first, last).valid(),
        field,
        "PERIOD",
        last);
  }

  /**
   * Nothing goes on after whoever it is with has ended.
   *
   * @param last last day, or null for open
   * @param ends first day without them, or null
   */
  public FieldChecks endedBy(String field, LocalDate last, LocalDate ends) {
    return ends == null
        ? this
        : wrong(last == null || !last.isBefore(ends), field, "AFTER_END", ends.minusDays(1));
  }
}
