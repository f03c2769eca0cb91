package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
    return new SheetLine("key", "N", sheet, "6 / 6", false, false);
  }

  private static List<String> editions(int edition, int approved, boolean returned) {
    return line(edition, approved, returned, false).editions();
  }

  @Test
  void whatHasNothingInItIsNotApprovedWithTheOthers() {
    assertThat(line(1, 0, false, false).plain()).isTrue();
    assertThat(line(1, 0, false, true).plain()).isFalse();
  }

  @Test
  void onlyWhatWasApprovedBeforeIsACorrection() {
    assertThat(editions(2, 1, false)).containsExactly("attendance.correction");
    assertThat(editions(3, 1, false)).containsExactly("attendance.correction");
    assertThat(editions(1, 0, false)).isEmpty();
  }

  @Test
  void whatWasReturnedIsSentAgainOrLeftToNav() {
    assertThat(editions(2, 0, false)).containsExactly("attendance.returned.again");
    assertThat(editions(2, 0, true)).containsExactly("attendance.returned.left");
  }

  @Test
  void aCorrectionThatWasReturnedAndLeftToNavSaysBoth() {
    assertThat(editions(2, 1, true))
        .containsExactly("attendance.correction", "attendance.returned.left");
  }
}
