package no.greenwork.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeviationTasksTest {
  private static Map<String, Object> at(String moment) {
    return DeviationTasks.clockChange(Instant.parse(moment));
  }

  @Test
  void theNightTheClockChangesIsTheLastOneThatIsOver() {
    Map<String, Object> winter =
        Map.of(
            "clock_changed", LocalDateTime.of(2026, 10, 25, 1, 0),
            "clock_before", 7200,
            "clock_after", 3600);
    Map<String, Object> summer =
        Map.of(
            "clock_changed", LocalDateTime.of(2026, 3, 29, 1, 0),
            "clock_before", 3600,
            "clock_after", 7200);
    assertThat(at("2026-10-25T01:00:00Z")).isEqualTo(summer);
    assertThat(at("2026-10-25T01:00:01Z")).isEqualTo(winter);
    assertThat(at("2026-11-23T12:00:00Z")).isEqualTo(winter);
  }
}
