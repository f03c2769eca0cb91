package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.greenwork.shared.Invalid;
import org.junit.jupiter.api.Test;

class PlacementCursorTest {
  @Test
  void saysTheSameWhenItComesBack() {
    PlacementCursor cursor =
        new PlacementCursor(LocalDate.of(2026, 1, 12), 812_345_678_901_234_567L, true);
    assertThat(PlacementCursor.parse(cursor.text())).isEqualTo(cursor);
    PlacementCursor undated = new PlacementCursor(null, 5, false);
    assertThat(PlacementCursor.parse(undated.text())).isEqualTo(undated);
  }

  @Test
  void refusesWhatNobodyMade() {
    for (String text : new String[] {"x", "a_2026-02-31_5", "a_-_", "a_-_%"}) {
      assertThatThrownBy(() -> PlacementCursor.parse(text)).isInstanceOf(Invalid.class);
    }
  }

  @Test
  void isTheFirstPageWhenEmpty() {
    assertThat(PlacementCursor.parse("")).isNull();
    assertThat(PlacementCursor.parse(null)).isNull();
  }
}
