package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a sheet that waits for NAV is called in the list. */
class SheetLineTest {
  private static final LocalDate MONTH = LocalDate.of(2026, 10, 1);

  private static SheetLine line(int edition, int approved, boolean returned, boolean nothing) {
    WaitingSheet sheet =
        new WaitingSheet(
            null,
            MONTH,
            1,
            edition,
            approved,
            MONTH,
            null,
            false,
            false,
            1,
            1,
            0,
            0,
            24,
            24,
            0,
            returned,
            nothing,
            "Prøve Vekst AS");
    return new SheetLine("key", "N", sheet, "6 / 6", false);
  }

  private static String edition(int edition, int approved, boolean returned) {
    return line(edition, approved, returned, false).edition();
  }

  @Test
  void whatHasNothingInItIsNotApprovedWithTheOthers() {
    assertThat(line(1, 0, false, false).plain()).isTrue();
    assertThat(line(1, 0, false, true).plain()).isFalse();
  }

  @Test
  void onlyWhatWasApprovedBeforeIsACorrection() {
    assertThat(edition(2, 1, false)).isEqualTo("attendance.correction");
    assertThat(edition(3, 1, false)).isEqualTo("attendance.correction");
    assertThat(edition(1, 0, false)).isNull();
  }

  @Test
  void whatWasReturnedIsSentAgainOrLeftToNav() {
    assertThat(edition(2, 0, false)).isEqualTo("attendance.returned.again");
    assertThat(edition(2, 0, true)).isEqualTo("attendance.returned.left");
  }
}
