package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file knows of the farm's second mark. */
class ImportedDayTest {
  @ParameterizedTest
  @CsvSource({
    "FARM, ABSENT_UNNOTIFIED, PRESENT, 0",
    "FARM, PRESENT, PRESENT, 0",
    "SET, SICK_NOTE, SELF_CERTIFIED_SICK, 2",
    "SET, SICK_NOTE, PRESENT, 0",
    "SET, NOT_REGISTERED, PRESENT, 0",
    "UNDONE, NOT_REGISTERED, CLOSED, 0",
    "IMPORTED, PARTIAL, PRESENT, 2"
  })
  void onlyWhatTheProviderHasAnsweredInTheSameWordsStaysAnswered(
      Entry.Act act, AttendanceCode stands, AttendanceCode code, int known) {
    Integer quarters = stands.isPresence() ? 20 : null;
    Entry entry = new Entry(LocalDate.of(2026, 11, 2), 1, stands, quarters, act, 2, "A", null);
    assertThat(ImportedDay.farmKnown(entry, code)).isEqualTo(known);
  }
}
