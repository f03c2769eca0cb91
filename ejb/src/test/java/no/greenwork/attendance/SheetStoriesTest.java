package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.attendance.SheetStories.Version;
import org.junit.jupiter.api.Test;

/** What one edition of a sheet says otherwise than the one before. */
class SheetStoriesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

  private static Version version(int number, int edition, AttendanceCode code, Integer quarters) {
    return new Version(DAY, number, edition, code, quarters);
  }

  @Test
  void onlyTheLastWordOfEachEditionCounts() {
    List<SheetStory.Change> changes =
        SheetStories.changes(
            List.of(
                version(1, 1, AttendanceCode.PRESENT, 24),
                version(2, 1, AttendanceCode.PRESENT, 20),
                version(3, 2, AttendanceCode.TREATMENT, null),
                version(4, 2, AttendanceCode.SICK_NOTE, null),
                version(5, 4, AttendanceCode.PRESENT, 20)));
    assertThat(changes)
        .containsExactly(
            new SheetStory.Change(
                2, DAY, AttendanceCode.PRESENT, 20, AttendanceCode.SICK_NOTE, null),
            new SheetStory.Change(
                4, DAY, AttendanceCode.SICK_NOTE, null, AttendanceCode.PRESENT, 20));
  }

  @Test
  void whatIsPutBackAndTheFirstEditionAreNoChanges() {
    assertThat(
            SheetStories.changes(
                List.of(
                    version(1, 1, AttendanceCode.PRESENT, 24),
                    version(2, 2, AttendanceCode.SICK_NOTE, null),
                    version(3, 2, AttendanceCode.PRESENT, 24))))
        .isEmpty();
  }
}
