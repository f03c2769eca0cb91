package no.greenwork.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftFilterTest {
  @ParameterizedTest
  @CsvSource({
    "302, /farms/view?org=1, true",
    "302, http://localhost:8080/farms/view?org=1, true",
    "200, , false",
    "302, /login?next=%2Ffarms%2Fedit, false",
    "302, /error/missing, false",
    "404, , false",
  })
  void aFormIsTakenWhenItLeadsToAPage(int status, String location, boolean taken) {
    assertThat(DraftFilter.taken(status, location)).isEqualTo(taken);
  }
}
