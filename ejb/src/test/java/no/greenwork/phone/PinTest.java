package no.greenwork.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.greenwork.shared.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A PIN has four to eight digits, and is not one of those that are tried first. */
class PinTest {
  @ParameterizedTest
  @ValueSource(strings = {"2749", "90417", "73910284", "1243", "0071"})
  void aPinThatIsNotTriedFirstIsTaken(String pin) {
    assertThatCode(() -> Pin.check(pin)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "274", "274910384", "27 49", "27a9", "٢٧٤٩", "-2749"})
  void whatIsNotFourToEightDigitsIsRefused(String pin) {
    assertThatThrownBy(() -> Pin.check(pin))
        .isInstanceOfSatisfying(
            Invalid.class, e -> assertThat(e.problems().getFirst().code()).isEqualTo("PIN"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000",
        "1234",
        "4321",
        "12345678",
        "9876",
        "2468",
        "1212",
        "123123",
        "27492749",
        "777777"
      })
  void whatAnybodyWouldTryFirstIsRefused(String pin) {
    assertThatThrownBy(() -> Pin.check(pin))
        .isInstanceOfSatisfying(
            Invalid.class,
            e -> assertThat(e.problems().getFirst().code()).isEqualTo("PIN_TRIVIAL"));
  }
}
