package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  @Test
  void onlyTheSamePasswordMatches() {
    String hash = Passwords.hash("en lang setning");
    assertThat(Passwords.matches("en lang setning", hash)).isTrue();
    assertThat(Passwords.matches("en lang Setning", hash)).isFalse();
  }

  @Test
  void twoHashesOfOnePasswordDiffer() {
    assertThat(Passwords.hash("en lang setning")).isNotEqualTo(Passwords.hash("en lang setning"));
  }

  @Test
  void aHashWithWeakerParametersIsOutdatedAndStillMatches() {
    Argon2Function weaker = Argon2Function.getInstance(4_096, 1, 1, 32, Argon2.ID);
    String hash = Password.hash("en lang setning").addRandomSalt(16).with(weaker).getResult();
    assertThat(Passwords.outdated(hash)).isTrue();
    assertThat(Passwords.matches("en lang setning", hash)).isTrue();
    assertThat(Passwords.outdated(Passwords.hash("en lang setning"))).isFalse();
  }
}
