package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.participant.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which sheets of a month can be sent together, without anybody opening them. */
class MonthRowTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 30);
  private static final SheetFigures SOMETHING = new SheetFigures(1, 1, 0, 0, 0, 24, 24, 0);
  private static final SheetFigures NOTHING = new SheetFigures(0, 0, 0, 0, 0, 0, 0, 0);

  private static MonthRow row(SheetState state, SheetFigures figures) {
    PlannedDay planned =
        new PlannedDay(DAY, figures == NOTHING ? DayKind.NOT_PLANNED : DayKind.EXPECTED, 24, null);
    Entry entry =
        figures == NOTHING
            ? Entry.none(DAY)
            : new Entry(DAY, 1, AttendanceCode.PRESENT, 24, Entry.Act.SET, 0, "A", null);
    LocalDate month = DAY.withDayOfMonth(1);
    Sheet sheet =
        new Sheet(
            1, month, state, 1, 0, 0, null, null, null, null, null, null, false, false, 0, false);
    return new MonthRow(
        "p",
        "N",
        null,
        Disclosure.ALL,
        "AFT",
        DAY,
        sheet,
        false,
        DAY.withDayOfMonth(31),
        List.of(new MonthRow.MonthDay(planned, entry, FarmEntry.none(DAY), false)),
        figures);
  }

  @Test
  void anOpenSheetWithSomethingInItIsReadyUnseenOnceItIsOver() {
    assertThat(row(SheetState.OPEN, SOMETHING).readyUnseen(DAY.plusDays(5))).isTrue();
    assertThat(row(SheetState.OPEN, SOMETHING).readyUnseen(DAY.minusDays(1))).isFalse();
  }

  @Test
  void anEmptySheetIsReadyOnlyForWhoeverOpensIt() {
    assertThat(row(SheetState.OPEN, NOTHING).ready(DAY.plusDays(5))).isTrue();
    assertThat(row(SheetState.OPEN, NOTHING).readyUnseen(DAY.plusDays(5))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"RETURNED", "SUBMITTED", "APPROVED"})
  void whatCameBackOrIsSentIsNotSentUnseen(SheetState state) {
    assertThat(row(state, SOMETHING).readyUnseen(DAY.plusDays(5))).isFalse();
  }
}
