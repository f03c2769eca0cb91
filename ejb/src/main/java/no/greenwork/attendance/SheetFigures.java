package no.greenwork.attendance;

import java.util.List;

/**
 * What a month's sheet adds up to.
 *
 * @param expectedDays days on which the person was expected
 * @param presentDays days on which they were there, also others
 * @param absentDays expected or not, with notice
 * @param unnotifiedDays without
 * @param missingDays expected days that nothing is said of
 * @param expectedQuarters hours that were planned, in quarters
 * @param presentQuarters hours that they were there
 * @param outsideDays there on a day when nobody was to be: closed, out of use, or a holiday
 */
public record SheetFigures(
    int expectedDays,
    int presentDays,
    int absentDays,
    int unnotifiedDays,
    int missingDays,
    int expectedQuarters,
    int presentQuarters,
    int outsideDays) {

  /** The same of a sheet as it was sent. */
  static final String NOTHING =
      "s.expected_days + s.present_days + s.absent_days + s.unnotified_days = 0";

  /** Of a month's days beside what stands of them; entries that are implied are not counted. */
  public static SheetFigures of(List<PlannedDay> planned, DayLookup stands) {
    int[] sums = new int[8];
    for (PlannedDay day : planned) {
      Entry entry = stands.entry(day);
      AttendanceCode code = entry.code();
      boolean taken = code == AttendanceCode.NOT_A_DAY;
      if (day.expected() && !taken) {
        sums[0]++;
        sums[5] += day.quarters();
        sums[4] += code.isAnswer() ? 0 : 1;
      }
      if (code.isPresence()) {
        sums[1]++;
        sums[6] += entry.quarters();
        sums[7] += day.kind().isOff() ? 1 : 0;
      }
      sums[2] += code.isNotified() ? 1 : 0;
      sums[3] += code == AttendanceCode.ABSENT_UNNOTIFIED ? 1 : 0;
    }
    return new SheetFigures(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]);
  }

  /** What stands of a day. */
  @FunctionalInterface
  public interface DayLookup {
    Entry entry(PlannedDay day);
  }

  /**
   * Whether nobody was expected, away or there, so that there is nothing to approve; somebody of
   * NAV looks at it all the same. The same as {@link #NOTHING}.
   */
  public boolean nothing() {
    return expectedDays + presentDays + absentDays + unnotifiedDays == 0;
  }

  /** Whether a day is one of {@link #deviations()}. */
  static boolean isDeviation(PlannedDay day, Entry entry) {
    AttendanceCode code = entry.code();
    boolean missing = day.expected() && code != AttendanceCode.NOT_A_DAY && !code.isAnswer();
    return missing
        || code == AttendanceCode.ABSENT_UNNOTIFIED
        || code.isPresence() && day.kind().isOff();
  }

  /** Days that somebody of NAV should look at before it is approved. */
  public int deviations() {
    return unnotifiedDays + outsideDays + missingDays;
  }
}
