package no.greenwork.participant;

import static org.assertj.core.api.Assertions.assertThat;

import no.greenwork.participant.ParticipantOrder.Cursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantOrderTest {
  @Test
  void aCursorComesBackAsItWasMade() {
    Cursor forth = new Cursor(812_345_678_901_234_567L, false);
    assertThat(Cursor.parse(forth.text())).isEqualTo(forth);
    Cursor back = new Cursor(5, true);
    assertThat(Cursor.parse(back.text())).isEqualTo(back);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "a_", "c_1", "a_1; DROP", "MTpOb3JkbWFubg", "a_zzzzzzzzzzzzz"})
  void whatWasNotMadeHereIsNone(String text) {
    assertThat(Cursor.parse(text)).isNull();
  }
}
