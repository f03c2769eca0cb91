package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.greenwork.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
  @Test
  void aLongSentenceIsEnough() {
    assertThatCode(() -> PasswordRule.check("password", "hest og høy i mai", "kari"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "elleve tegn", "aaaaaaaaaaaaaaaa", "kari er hjemme", "KARI er hjemme"})
  void whatIsShortOrCanBeGuessedIsRefused(String password) {
    assertThatThrownBy(() -> PasswordRule.check("password", password, "kari"))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void aTextTooLongToHashIsRefused() {
    assertThatThrownBy(() -> PasswordRule.check("password", "abcdef".repeat(40), "kari"))
        .isInstanceOf(Invalid.class);
  }
}
