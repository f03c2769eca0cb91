package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.greenwork.job.Cells;
import no.greenwork.job.CsvRow;
import no.greenwork.job.RowProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekPatternTextTest {
  private static Cells cells(String text) {
    return new Cells(new CsvRow(2, Map.of("week_pattern", text), 1));
  }

  private static String read(String text) {
    return WeekPatternText.write(WeekPatternText.read(cells(text), List.of()));
  }

  @Test
  void slotsComeInTheOrderOfTheWeekHoweverTheyAreWritten() {
    assertThat(read("WED 9:00-15:00| mon 09:00 - 11:30 |MON 12:00-15:00"))
        .isEqualTo("MON 09:00-11:30|MON 12:00-15:00|WED 09:00-15:00");
  }

  @Test
  void anEmptyCellKeepsWhatIsStoredAndADashClearsIt() {
    List<WeekSlot> stored = WeekPatternText.read(cells("FRI 08:00-12:00"), List.of());
    assertThat(WeekPatternText.read(cells(""), stored)).isEqualTo(stored);
    assertThat(WeekPatternText.read(cells("-"), stored)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MON", "MON 9-15", "MAN 09:00-15:00", "MON 24:00-25:00"})
  void whatIsNoPatternIsWrongWithItsOwnPart(String text) {
    Cells cells = cells(text);
    WeekPatternText.read(cells, List.of());
    assertThat(cells.errors()).extracting(RowProblem::code).containsExactly("CODE");
  }
}
