package no.greenwork.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;
import org.junit.jupiter.api.Test;

class NewMessageTest {
  private static NewMessage of(String text) {
    return new NewMessage(ThreadKind.NAV, null, text, false, "token-12345");
  }

  private static List<String> wrong(NewMessage message, int files) {
    List<String> found = new java.util.ArrayList<>();
    assertThatThrownBy(() -> message.validate(files))
        .isInstanceOfSatisfying(
            Invalid.class, e -> e.problems().stream().map(Problem::code).forEach(found::add));
    return found;
  }

  @Test
  void twoThousandCharactersAreTakenAndNoMore() {
    assertThatCode(() -> of("å".repeat(2000)).validate(0)).doesNotThrowAnyException();
    assertThatCode(() -> of("😀".repeat(2000)).validate(0)).doesNotThrowAnyException();
    assertThat(wrong(of("å".repeat(2001)), 0)).containsExactly("TOO_LONG");
  }

  @Test
  void aLineEndIsOneCharacter() {
    assertThatCode(() -> of("a" + "\r\n".repeat(1998) + "b").validate(0))
        .doesNotThrowAnyException();
    assertThat(of("a\r\nb\rc").body()).isEqualTo("a\nb\nc");
  }

  @Test
  void anEmptyMessageNeedsAFile() {
    assertThat(wrong(of(" \n "), 0)).containsExactly("REQUIRED");
    assertThatCode(() -> of(null).validate(1)).doesNotThrowAnyException();
    assertThat(wrong(of("x"), 6)).containsExactly("TOO_MANY_FILES");
  }

  @Test
  void theFormsTokenIsPlain() {
    assertThat(wrong(new NewMessage(null, null, "x", false, "å' OR 1=1"), 0))
        .containsExactly("CODE");
    assertThat(wrong(new NewMessage(null, null, "x", false, null), 0)).containsExactly("CODE");
  }
}
