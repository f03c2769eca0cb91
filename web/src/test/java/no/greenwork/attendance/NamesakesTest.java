package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import no.greenwork.shared.Texts;
import org.junit.jupiter.api.Test;

class NamesakesTest {
  private final Namesakes names = new Namesakes(Texts.of("nb"));

  private String told(String name) {
    return names.told(name, "AFT", "27.08.2026");
  }

  @Test
  void twoOfOneNameAreToldApartAndOthersAsTheyAre() {
    names.add("Isbrand Fabelvoll", "a");
    names.add("Isbrand Fabelvoll", "b");
    names.add("Halvar Halvplass", "c");
    assertThat(told("Isbrand Fabelvoll")).isEqualTo("Isbrand Fabelvoll (AFT fra 27.08.2026)");
    assertThat(told("Halvar Halvplass")).isEqualTo("Halvar Halvplass");
  }

  @Test
  void severalSheetsOfOnePlacementAreNoNamesakes() {
    names.add("Isbrand Fabelvoll", "a");
    names.add("Isbrand Fabelvoll", "a");
    assertThat(told("Isbrand Fabelvoll")).isEqualTo("Isbrand Fabelvoll");
  }

  @Test
  void whoHasNoNameHereHasNone() {
    names.add(null, "a");
    assertThat(told(null)).isNull();
  }
}
