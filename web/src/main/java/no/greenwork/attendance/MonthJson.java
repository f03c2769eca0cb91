package no.greenwork.attendance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A month's sheet as other systems read it. What is not is absent.
 *
 * @param month as 2026-11
 * @param edition 1, and one more each time it is returned, or corrected after it was approved
 * @param approvedEdition the latest that was approved
 * @param reason why it was returned, or is corrected
 * @param missing expected days of which nothing is known
 */
public record MonthJson(
    String placement,
    String month,
    SheetState state,
    int edition,
    Integer approvedEdition,
    LocalDate submitted,
    LocalDate decided,
    String reason,
    LocalDate holdUntil,
    BigDecimal expectedHours,
    BigDecimal presentHours,
    int missing,
    List<DayJson> days) {
  /**
   * One day of it; a day on which nobody is expected and of which nothing is said is left out.
   *
   * @param expected hours of the week pattern
   * @param off why nobody is expected
   * @param version what an If-Match for the day is to say
   */
  public record DayJson(
      LocalDate day,
      BigDecimal expected,
      DayKind off,
      AttendanceCode code,
      BigDecimal hours,
      int version,
      FarmMark farm,
      BigDecimal farmHours) {
    static DayJson of(MonthRow.MonthDay day) {
      boolean expected = day.planned().expected();
      boolean off = expected || day.planned().kind() == DayKind.NOT_PLANNED;
      return new DayJson(
          day.day(),
          expected ? Hours.of(day.planned().quarters()) : null,
          off ? null : day.planned().kind(),
          day.code(),
          hours(day.entry().quarters()),
          day.entry().version(),
          day.farm().isEmpty() ? null : day.farm().mark(),
          hours(day.farm().quarters()));
    }

    private static BigDecimal hours(Integer quarters) {
      return quarters == null ? null : Hours.of(quarters);
    }
  }

  static MonthJson of(MonthRow row) {
    Sheet sheet = row.sheet();
    return new MonthJson(
        row.placement(),
        MonthParameter.text(sheet.month()),
        sheet.state(),
        sheet.edition(),
        sheet.approvedEdition() == 0 ? null : sheet.approvedEdition(),
        sheet.submittedOn(),
        sheet.decidedOn(),
        sheet.reason(),
        sheet.holdUntil(),
        Hours.of(row.figures().expectedQuarters()),
        Hours.of(row.figures().presentQuarters()),
        (int) row.missing(),
        row.days().stream().filter(MonthJson::told).map(DayJson::of).toList());
  }

  private static boolean told(MonthRow.MonthDay day) {
    return day.planned().expected() || day.entry().version() > 0 || !day.farm().isEmpty();
  }
}
