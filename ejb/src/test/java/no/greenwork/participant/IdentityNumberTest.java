package no.greenwork.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"02013299997", "02013299903", "02013299806", "30108299920", "30108299939"})
  void numbersOfTheSeriesFrom2032Pass(String number) {
    assertThat(IdentityNumber.parse(number)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678901",
        "02013299998",
        "0201329999",
        "020132999977",
        "",
        "0201329999x",
        "00000000000"
      })
  void wrongChecksLengthsAndDaysAreRefused(String number) {
    assertThat(IdentityNumber.parse(number)).isEmpty();
  }

  @Test
  void everySingleWrongDigitIsFoundByTheSecondCheck() {
    String right = "02013299997";
    for (int i = 0; i < right.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String changed = right.substring(0, i) + digit + right.substring(i + 1);
        assertThat(IdentityNumber.parse(changed).isPresent())
            .as(changed)
            .isEqualTo(changed.equals(right));
      }
    }
  }

  @Test
  void birthDateMustAgreeInDayMonthAndYearOfTheCentury() {
    IdentityNumber number = IdentityNumber.parse("02013299997").orElseThrow();
    assertThat(number.agrees(LocalDate.of(1932, 1, 2))).isTrue();
    assertThat(number.agrees(LocalDate.of(2032, 1, 2))).isTrue();
    assertThat(number.agrees(LocalDate.of(2032, 1, 3))).isFalse();
    assertThat(number.agrees(LocalDate.of(2032, 2, 2))).isFalse();
    assertThat(number.agrees(LocalDate.of(2031, 1, 2))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 65, 40, 0})
  void testSeriesAreRecognisedByTheirMonth(int offset) {
    IdentityNumber number =
        IdentityNumber.parse(TestNumbers.of(LocalDate.of(1985, 5, 17), offset, 0)).orElseThrow();
    assertThat(number.testMonths()).isEqualTo(offset);
    assertThat(number.agrees(LocalDate.of(1985, 5, 17))).isTrue();
  }

  @Test
  void dNumbersHaveTheFirstDigitRaisedByFour() {
    IdentityNumber number =
        IdentityNumber.parse(TestNumbers.of(LocalDate.of(1985, 5, 17), 80, 40)).orElseThrow();
    assertThat(number.agrees(LocalDate.of(1985, 5, 17))).isTrue();
    assertThat(number.isTest()).isTrue();
  }

  @Test
  void theNumberNeverShowsInText() {
    assertThat(IdentityNumber.parse("02013299997").orElseThrow()).hasToString("***********");
  }
}
