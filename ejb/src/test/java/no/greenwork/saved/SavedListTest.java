package no.greenwork.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a list's address is saved, and what never is. */
class SavedListTest {
  private static Map<String, String[]> asked(String... namesAndValues) {
    Map<String, String[]> asked = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      asked.put(namesAndValues[i], namesAndValues[i + 1].split(","));
    }
    return asked;
  }

  @Test
  void codesAreSavedInTheOrderOfTheListWhateverTheAddressHad() {
    Map<String, String[]> asked = asked("sort", "-name", "state", "ACTIVE", "county", "50");
    assertThat(Chosen.query(SavedList.FARMS.chosen(asked)))
        .isEqualTo("county=50&state=ACTIVE&sort=-name");
    assertThat(SavedList.FARMS.leavesOut(asked)).isFalse();
  }

  @Test
  void severalValuesOfOneNameAreAllSaved() {
    assertThat(Chosen.query(SavedList.PLACEMENTS.chosen(asked("state", "ACTIVE,ENDED"))))
        .isEqualTo("state=ACTIVE&state=ENDED");
  }

  @Test
  void aTypedNameIsLeftOutAndThatIsSaid() {
    Map<String, String[]> asked = asked("name", "Nordmann", "group", "RUNNING");
    assertThat(Chosen.query(SavedList.PARTICIPANTS.chosen(asked))).isEqualTo("group=RUNNING");
    assertThat(SavedList.PARTICIPANTS.leavesOut(asked)).isTrue();
  }

  @Test
  void theChoiceOfOneParticipantIsLeftOut() {
    Map<String, String[]> asked = asked("participant", "abcdefgh12345678wxyz");
    assertThat(SavedList.PLACEMENTS.chosen(asked)).isEmpty();
    assertThat(SavedList.PLACEMENTS.leavesOut(asked)).isTrue();
  }

  @Test
  void whereInTheListOneIsIsNoChoice() {
    Map<String, String[]> asked = asked("at", "x", "after", "y", "lang", "nn", "saved", "SAVE");
    assertThat(SavedList.FARMS.chosen(asked)).isEmpty();
    assertThat(SavedList.FARMS.leavesOut(asked)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13065500123",
        "130655.00123",
        "130655-00123",
        "x13065500123y",
        "Kari Nordmann",
        ""
      })
  void whatCouldBeAPersonIsSavedUnderNoName(String value) {
    assertThat(SavedList.isHarmless(value)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"310000019", "5001", "A-2026/7", "2026-12-01", "-name", "kari.nordmann"})
  void codesNumbersOfOrganisationsDaysAndReferencesAreHarmless(String value) {
    assertThat(SavedList.isHarmless(value)).isTrue();
  }

  @Test
  void aStoredFilterIsReadAsItWasWritten() {
    Map<String, String[]> read =
        Chosen.parameters("state=ACTIVE&state=ENDED&agreement=A%2F7&broken=%zz&=x&y");
    assertThat(read.get("state")).containsExactly("ACTIVE", "ENDED");
    assertThat(read.get("agreement")).containsExactly("A/7");
    assertThat(read.get("broken")).containsExactly("");
    assertThat(read).doesNotContainKeys("", "y");
  }
}
