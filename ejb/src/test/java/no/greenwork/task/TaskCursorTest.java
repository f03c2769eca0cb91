package no.greenwork.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskCursorTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** Sixty bits of a digest, and what is drawn from 2027 on, have nineteen digits. */
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 999_999_999_999_999_999L, (1L << 60) - 1, Long.MAX_VALUE})
  void whatAPageGaveIsReadBack(long subject) {
    for (boolean back : new boolean[] {false, true}) {
      TaskCursor cursor = new TaskCursor(DAY, "WHERE_INSTEAD", subject, back);
      assertThat(TaskCursor.parse(cursor.text())).isEqualTo(cursor);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22~NO_SHOW~9999999999999999999~n",
        "2026-02-31~NO_SHOW~1~n",
        "2026-11-22~NO_SHOW~1",
        "2026-11-22~no~1~n"
      })
  void whatNoPageGaveIsTheFirstPage(String text) {
    assertThat(TaskCursor.parse(text)).isNull();
  }

  @Test
  void nothingIsTheFirstPage() {
    assertThat(TaskCursor.parse(null)).isNull();
  }
}
