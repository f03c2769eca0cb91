package no.greenwork.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Invalid;
import org.junit.jupiter.api.Test;

/**
 * Which days a follow-up can have: after the end, not over already, and no longer than the rule.
 */
class FollowUpCommandTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate END = LocalDate.of(2026, 10, 31);
  private static final int YEAR = 365;

  private static FollowUpCommand of(LocalDate from, LocalDate lastDay) {
    return new FollowUpCommand(from, lastDay, 4, false, "How the tasks go");
  }

  private static void validate(FollowUpCommand command) {
    command.validate(END, List.of(4), TODAY, YEAR);
  }

  private static String wrong(LocalDate from, LocalDate lastDay) {
    Invalid invalid = catchThrowableOfType(Invalid.class, () -> validate(of(from, lastDay)));
    return invalid.problems().getFirst().field() + " " + invalid.problems().getFirst().code();
  }

  @Test
  void theLastDayIsTodayOrLaterAndWithinAYear() {
    LocalDate from = END.plusDays(1);
    assertThat(wrong(from, TODAY.minusDays(1))).isEqualTo("lastDay PAST");
    assertThatCode(() -> validate(of(from, TODAY))).doesNotThrowAnyException();
    assertThatCode(() -> validate(of(from, from.plusDays(YEAR - 1)))).doesNotThrowAnyException();
    assertThat(wrong(from, from.plusDays(YEAR))).isEqualTo("lastDay TOO_FAR");
    assertThat(wrong(TODAY, TODAY.minusDays(1))).isEqualTo("lastDay END_BEFORE_START");
    assertThat(wrong(END, TODAY)).isEqualTo("from AFTER_PLACEMENT");
  }
}
