package no.greenwork.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "deltakere.csv, deltakere.csv",
    "gårder 2026.csv, gårder 2026.csv",
    "C:\\filer\\plasser.csv, plasser.csv",
    "../../etc/plasser.csv, plasser.csv",
    "inbox:farm/participants/plasser.csv, plasser.csv",
    "inbox:plasser.csv, plasser.csv",
  })
  void ofANameTheLastPartIsKept(String sent, String kept) {
    assertThat(FileNames.shown(sent)).isEqualTo(kept);
  }

  @Test
  void whatCannotBeSeenIsLeftOut() {
    assertThat(FileNames.shown("a\u0000b\r\nc.csv")).isEqualTo("abc.csv");
    assertThat(FileNames.shown("x".repeat(300))).hasSize(200);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "inbox:", "a/"})
  void whatHasNoNameHasNone(String sent) {
    assertThat(FileNames.shown(sent)).isNull();
  }
}
