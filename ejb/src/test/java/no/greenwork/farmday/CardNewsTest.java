package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a card was read, as the farm's own calendar says. */
class CardNewsTest {
  private static CardNews read(LocalDateTime at) {
    return new CardNews(null, Set.of(), at, "");
  }

  @Test
  void halfPastMidnightInNorwayIsTheNewDay() {
    assertThat(read(LocalDateTime.of(2026, 11, 24, 23, 30)).readOn())
        .isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(read(LocalDateTime.of(2026, 11, 24, 22, 59)).readOn())
        .isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(read(null).readOn()).isNull();
  }
}
