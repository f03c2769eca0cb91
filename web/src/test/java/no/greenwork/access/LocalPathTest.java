package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
  @Test
  void thePageAskedForIsKeptWithItsQuery() {
    assertThat(LocalPath.of("/placements/list?state=ACTIVE&q=%C3%A5"))
        .isEqualTo("/placements/list?state=ACTIVE&q=%C3%A5");
  }

  @Test
  void aPageOnTheWayHandsOnWhereToGo() {
    assertThat(LocalPath.withNext("/pin", "/")).isEqualTo("/pin");
    assertThat(LocalPath.withNext("/pin", "/a?b=1")).isEqualTo("/pin?next=%2Fa%3Fb%3D1");
    assertThat(LocalPath.withNext("/pin?left=4", "/a")).isEqualTo("/pin?left=4&next=%2Fa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "/a\r\nSet-Cookie: x",
        "/login",
        "/session/end",
        ""
      })
  void whatCouldLeadElsewhereLeadsToTheFrontPage(String asked) {
    assertThat(LocalPath.of(asked)).isEqualTo("/");
  }
}
