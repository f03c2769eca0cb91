package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginFilterTest {
  @Test
  void aFormOfOursIsTaken() {
    assertThat(OriginFilter.ours("same-origin", "http://localhost:8080", "localhost:8080"))
        .isTrue();
    assertThat(OriginFilter.ours(null, "https://gront.example", "gront.example")).isTrue();
  }

  @Test
  void anotherSitesFormIsRefused() {
    assertThat(OriginFilter.ours("cross-site", "https://evil.example", "gront.example")).isFalse();
    assertThat(OriginFilter.ours("same-site", "https://evil.gront.example", "gront.example"))
        .isFalse();
    assertThat(OriginFilter.ours(null, "https://evil.example", "gront.example")).isFalse();
    assertThat(OriginFilter.ours(null, "null", "gront.example")).isFalse();
  }

  @Test
  void aSystemThatIsNoBrowserIsTaken() {
    assertThat(OriginFilter.ours(null, null, "gront.example")).isTrue();
  }
}
