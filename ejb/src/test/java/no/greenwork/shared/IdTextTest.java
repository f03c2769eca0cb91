package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.hypersistence.tsid.TSID;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"2026-11-26T00:00:00Z", "2027-12-31T00:00:00Z", "2060-01-01T00:00:00Z"})
  void idsOfComingYearsAreRead(String moment) {
    TSID.Factory then =
        TSID.Factory.builder()
            .withClock(java.time.Clock.fixed(Instant.parse(moment), java.time.ZoneOffset.UTC))
            .build();
    long id = then.generate().toLong();
    assertThat(IdText.parse(Long.toString(id))).contains(id);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "-1", "1a", "9999999999999999999", "92233720368547758070"})
  void whatCannotBeOneIsNone(String text) {
    assertThat(IdText.parse(text)).isEmpty();
  }

  @Test
  void aShortOneIsOne() {
    assertThat(IdText.parse("7")).contains(7L);
  }
}
