package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.shared.Texts;
import org.junit.jupiter.api.Test;

/** What is told when some of many sheets cannot be sent or approved. */
class RefusalsTest {
  private final Texts texts = Texts.of("nb");

  private static SheetOutcome outcome(String code, int number) {
    return new SheetOutcome(new SheetRef("p", LocalDate.of(2026, 10, 1), 1), code, number);
  }

  @Test
  void aReasonIsToldOnceByAllWhomItConcernsAndWhoWasDoneIsNotNamed() {
    Map<String, String> told =
        Refusals.told(
            List.of("Ada", "Bo", "Cas", "Dag", "Eva"),
            List.of(
                outcome("STALE", 0),
                outcome(null, 0),
                outcome("LOOK_FIRST", 0),
                outcome("STALE", 0),
                outcome("STALE", 0)),
            texts);

    assertThat(told)
        .containsOnly(
            Map.entry(texts.error("STALE"), "Ada, Dag, Eva"),
            Map.entry(texts.error("LOOK_FIRST"), "Cas"));
  }

  @Test
  void nothingIsToldWhereAllWereDone() {
    assertThat(Refusals.told(List.of("Ada"), List.of(outcome(null, 0)), texts)).isEmpty();
  }
}
