package no.greenwork.audit;

import static org.assertj.core.api.Assertions.assertThat;

import no.greenwork.audit.ChangeLine.Difference;
import org.junit.jupiter.api.Test;

class ChangeLineTest {
  @Test
  void onlyWhatDiffersIsShown() {
    assertThat(
            ChangeLine.differences(
                "{\"places\":3,\"name\":\"Nord\"}", "{\"places\":4,\"name\":\"Nord\"}"))
        .containsExactly(new Difference("places", "3", "4"));
  }

  @Test
  void aNewRecordShowsWhatItGotAndAnEndedOneWhatItHad() {
    assertThat(ChangeLine.differences(null, "{\"name\":\"Nord\",\"email\":null}"))
        .containsExactly(new Difference("name", "", "Nord"));
    assertThat(ChangeLine.differences("{\"name\":\"Nord\"}", null))
        .containsExactly(new Difference("name", "Nord", ""));
  }
}
