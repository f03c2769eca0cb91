package no.greenwork;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import no.greenwork.attendance.AttendanceQueries;
import no.greenwork.attendance.AttendedPlacements;
import no.greenwork.attendance.SheetFigures;
import no.greenwork.attendance.SheetQueries;
import no.greenwork.attendance.WaitingSheet;
import no.greenwork.audit.AccessKind;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The sheets that the demo has sent say what the product says of their days. It stands here so that
 * it comes before tests that send and change some.
 */
@ArquillianTest
class DemoSheetsIT {
  @Inject private SheetQueries sheets;
  @Inject private AttendanceQueries months;
  @Inject private AttendedPlacements placements;

  @Test
  void theListThatNavApprovesFromSaysWhatEachSheetAddsUpTo() {
    placements.as(
        "caseworker",
        () -> {
          List<WaitingSheet> waiting = sheets.waiting();
          assertThat(waiting).hasSizeGreaterThan(10).allSatisfy(this::addsUp);
          assertThat(sheets.overtaken(waiting)).as("what came since they were sent").isEmpty();
        });
  }

  private void addsUp(WaitingSheet sheet) {
    SheetFigures figures =
        months.of(sheet.subject().publicId(), sheet.month(), AccessKind.DETAIL).figures();
    assertThat(
            List.of(
                sheet.expectedDays(),
                sheet.presentDays(),
                sheet.absentDays(),
                sheet.unnotifiedDays(),
                sheet.expectedQuarters(),
                sheet.presentQuarters()))
        .as("expected, present, absent, unnotified days; expected and present quarters")
        .containsExactly(
            figures.expectedDays(),
            figures.presentDays(),
            figures.absentDays(),
            figures.unnotifiedDays(),
            figures.expectedQuarters(),
            figures.presentQuarters());
  }
}
