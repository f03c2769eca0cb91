package no.greenwork.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Invalid;
import org.junit.jupiter.api.Test;

/** What a farm can ask for, and what its request is around its last day. */
class StopRequestTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static List<String> wrong(LocalDate first, LocalDate last, StopReason why, String text) {
    Invalid invalid =
        catchThrowableOfType(
            Invalid.class, () -> new StopRequestCommand(first, last, why, text).validate(TODAY));
    return invalid.problems().stream().map(p -> p.field() + " " + p.code()).toList();
  }

  @Test
  void aDayThatHasPassedOrAnEndBeforeTheBeginningIsRefused() {
    assertThatCode(
            () -> new StopRequestCommand(TODAY, TODAY, StopReason.FIRE, null).validate(TODAY))
        .doesNotThrowAnyException();
    assertThat(wrong(TODAY.minusDays(1), null, StopReason.FIRE, null))
        .containsExactly("first PAST");
    assertThat(wrong(TODAY, TODAY.minusDays(1), StopReason.FIRE, null))
        .containsExactly("last END_BEFORE_START");
  }

  @Test
  void wordsAreAskedForWithOtherOnly() {
    assertThat(wrong(TODAY, null, StopReason.OTHER, " ")).containsExactly("text REQUIRED");
    assertThat(wrong(TODAY, null, StopReason.ILLNESS, "x")).containsExactly("text ONLY_OTHER");
    assertThat(wrong(null, null, null, null)).containsExactly("first REQUIRED", "reason REQUIRED");
  }

  @Test
  void anUnansweredRequestIsOpenThroughItsLastDay() {
    assertThat(StopRequestState.on(TODAY, false, null, TODAY)).isEqualTo(StopRequestState.OPEN);
    assertThat(StopRequestState.on(TODAY, false, null, TODAY.plusDays(1)))
        .isEqualTo(StopRequestState.LAPSED);
    assertThat(StopRequestState.on(null, false, null, TODAY)).isEqualTo(StopRequestState.OPEN);
    assertThat(StopRequestState.on(TODAY, false, true, TODAY.plusDays(1)))
        .isEqualTo(StopRequestState.ACCEPTED);
  }
}
