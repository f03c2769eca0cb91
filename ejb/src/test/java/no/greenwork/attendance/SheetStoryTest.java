package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose reason stands above a sheet. */
class SheetStoryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 4);

  /**
   * @param kinds latest first
   */
  private static boolean returned(SheetStep... kinds) {
    return new SheetStory(
            Stream.of(kinds)
                .map(kind -> new SheetStory.Step(DAY, kind, 1, null, null, null))
                .toList(),
            List.of())
        .returned();
  }

  @Test
  void ofACorrectionItIsTheProviders() {
    assertThat(returned(SheetStep.CORRECTED, SheetStep.APPROVED, SheetStep.SUBMITTED)).isFalse();
    assertThat(returned(SheetStep.SUBMITTED, SheetStep.CORRECTED, SheetStep.APPROVED)).isFalse();
  }

  @Test
  void ofACorrectionThatCameBackItIsNavsAlsoWhenItIsSentAgain() {
    SheetStep[] returned = {SheetStep.RETURNED, SheetStep.SUBMITTED, SheetStep.CORRECTED};
    assertThat(returned(returned)).isTrue();
    assertThat(returned(SheetStep.SUBMITTED, SheetStep.RETURNED, SheetStep.CORRECTED)).isTrue();
    assertThat(returned(SheetStep.HELD, SheetStep.SUBMITTED, SheetStep.RETURNED)).isTrue();
  }

  @Test
  void ofWhatWasReturnedOnceAndIsCorrectedSinceItIsTheProviders() {
    assertThat(returned(SheetStep.CORRECTED, SheetStep.APPROVED, SheetStep.RETURNED)).isFalse();
    assertThat(returned(SheetStep.SUBMITTED)).isFalse();
  }
}
