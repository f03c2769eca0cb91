package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same page in another language, and never another site. */
class LanguageViewTest {
  @ParameterizedTest
  @CsvSource({
    "/placements/list.xhtml, sort=OLDEST_START&lang=nb, /placements/list?sort=OLDEST_START&lang=en",
    "/index, , /?lang=en",
    "//other.example/x, , /other.example/x?lang=en",
    "/\\other.example/x, , /other.example/x?lang=en",
  })
  void aLinkToAnotherLanguageStaysHere(String path, String query, String link) {
    assertThat(LanguageView.link(path, query, "en")).isEqualTo(link);
  }
}
