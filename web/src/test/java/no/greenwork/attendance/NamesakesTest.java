package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import no.greenwork.shared.Texts;
import org.junit.jupiter.api.Test;

class NamesakesTest {
  private static final String NAME = "Isbrand Fabelvoll";

  private final Namesakes names = new Namesakes(Texts.of("nb"));

  private static Namesakes.Called called(String name, String placement, String from) {
    return new Namesakes.Called(name, placement, "AFT", from);
  }

  private Namesakes.Called added(String name, String placement, String from) {
    Namesakes.Called one = called(name, placement, from);
    names.add(one);
    return one;
  }

  @Test
  void twoOfOneNameAreToldApartAndOthersAsTheyAre() {
    Namesakes.Called one = added(NAME, "a", "27.08.2026");
    Namesakes.Called two = added(NAME, "b", "01.09.2026");
    Namesakes.Called other = added("Halvar Halvplass", "c", "27.08.2026");
    assertThat(names.told(one)).isEqualTo("Isbrand Fabelvoll (AFT fra 27.08.2026)");
    assertThat(names.told(two)).isEqualTo("Isbrand Fabelvoll (AFT fra 01.09.2026)");
    assertThat(names.told(other)).isEqualTo("Halvar Halvplass");
  }

  @Test
  void whoAlsoBeganTogetherIsToldApartByTheReference() {
    Namesakes.Called one = added(NAME, "a", "27.08.2026");
    Namesakes.Called two = added(NAME, "b", "27.08.2026");
    Namesakes.Called later = added(NAME, "c", "01.09.2026");
    assertThat(names.told(one)).isEqualTo("Isbrand Fabelvoll (AFT fra 27.08.2026, a)");
    assertThat(names.told(two)).isEqualTo("Isbrand Fabelvoll (AFT fra 27.08.2026, b)");
    assertThat(names.told(later)).isEqualTo("Isbrand Fabelvoll (AFT fra 01.09.2026)");
  }

  @Test
  void aMeasureIsCalledWhatItIsEverywhere() {
    Namesakes.Called one = new Namesakes.Called(NAME, "a", "VTA_S", "25.12.2024");
    names.add(one);
    names.add(called(NAME, "b", "27.08.2026"));
    assertThat(names.told(one)).isEqualTo("Isbrand Fabelvoll (VTA-S fra 25.12.2024)");
  }

  @Test
  void severalSheetsOfOnePlacementAreNoNamesakes() {
    added(NAME, "a", "27.08.2026");
    assertThat(names.told(added(NAME, "a", "27.08.2026"))).isEqualTo(NAME);
  }

  @Test
  void whoHasNoNameHereHasNone() {
    assertThat(names.told(added(null, "a", "27.08.2026"))).isNull();
  }
}
