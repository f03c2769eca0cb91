package no.greenwork.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftViewTest {
  @ParameterizedTest
  @CsvSource({
    "/farms/edit, , /farms/edit",
    "/farms/edit.xhtml, '', /farms/edit",
    "/farms/edit, org=1&lang=nn, /farms/edit?org=1",
    "/farms/edit, lang=en, /farms/edit",
    "/placements/refer, measure=AFT&farm=1, /placements/refer?farm=1&measure=AFT",
  })
  void theDraftIsTheSameForTheSameRecordInAnyLanguage(String path, String query, String page) {
    assertThat(DraftView.page(path, query)).isEqualTo(page);
  }
}
