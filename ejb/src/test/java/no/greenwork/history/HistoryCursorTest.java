package no.greenwork.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places in a history. */
class HistoryCursorTest {
  @Test
  void aPlaceIsTheSameAfterItStoodInAnAddress() {
    HistoryCursor place = new HistoryCursor(Instant.parse("2026-11-23T08:15:30.123456Z"), 42);
    assertThat(HistoryCursor.parse(place.text())).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1", "1_", "_1", "1_2_3", "-1_2", "99999999999999999_1"})
  void whatIsNoPlaceIsRefused(String text) {
    assertThatThrownBy(() -> HistoryCursor.parse(text)).isInstanceOf(Invalid.class);
  }

  @Test
  void theLatestComeFirstAndOfOneMomentTheHigherId() {
    Instant early = Instant.parse("2026-11-23T08:00:00Z");
    Instant late = Instant.parse("2026-11-23T09:00:00Z");
    List<Long> order =
        Stream.of(entry(early, 3), entry(late, 1), entry(late, 2))
            .sorted(HistoryCursor.LATEST_FIRST)
            .map(HistoryEntry::id)
            .toList();
    assertThat(order).containsExactly(2L, 1L, 3L);
  }

  private static HistoryEntry entry(Instant at, long id) {
    return new HistoryEntry(at, id, "DECISION", "", null, null, List.of());
  }
}
