package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {
  @Test
  void theLastDigitChecksTheOthers() {
    assertThat(OrganisationNumber.valid("310000019")).isTrue();
    for (char last = '0'; last <= '8'; last++) {
      assertThat(OrganisationNumber.valid("31000001" + last)).as("check digit " + last).isFalse();
    }
  }

  @Test
  void everySingleWrongDigitIsFound() {
    String right = "310000019";
    for (int i = 0; i < right.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String changed = right.substring(0, i) + digit + right.substring(i + 1);
        assertThat(OrganisationNumber.valid(changed)).as(changed).isEqualTo(changed.equals(right));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31000001", "3100000190", "31000001x", "310 000 019"})
  void otherThanNineDigitsIsNone(String text) {
    assertThat(OrganisationNumber.valid(text)).isFalse();
    assertThat(OrganisationNumber.valid(null)).isFalse();
  }

  @Test
  void aNumberWhoseCheckWouldBeTenDoesNotExist() {
    for (char last = '0'; last <= '9'; last++) {
      assertThat(OrganisationNumber.valid("30000007" + last)).as("check digit " + last).isFalse();
    }
  }
}
