package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fed to a spreadsheet is not run by it, and comes back unchanged. */
class FormulaTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "@SUM(A1)",
        "|calc",
        "%A1",
        "\n=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3+cmd|' /C calc'!A0",
        "-1+HYPERLINK(1)",
        "\t=1+1",
        "\r=1+1",
        "＝1+1",
      })
  void aFormulaIsOnlyText(String cell) {
    assertThat(Formula.harmless(cell)).isEqualTo(" " + cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "+47 900 12 345", "-12,5", "2026-12-01", "Ola", "a=b", "MON 09:00-15:00"})
  void whatIsNoneStaysAsItIs(String cell) {
    assertThat(Formula.harmless(cell)).isEqualTo(cell);
  }
}
