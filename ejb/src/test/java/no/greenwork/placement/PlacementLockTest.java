package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementLockTest {
  @ParameterizedTest
  @CsvSource({"2025-12-31, 2026-03-01", "2026-09-22, 2026-11-23", "2026-02-28, 2026-04-29"})
  void anEndedOneIsLockedFromTheDayAfterTwoMonths(LocalDate end, LocalDate locked) {
    assertThat(PlacementLock.locked(end, locked.minusDays(1))).isFalse();
    assertThat(PlacementLock.locked(end, locked)).isTrue();
  }

  @Test
  void withoutAnEndItNeverIs() {
    assertThat(PlacementLock.locked(null, LocalDate.of(2999, 1, 1))).isFalse();
  }
}
