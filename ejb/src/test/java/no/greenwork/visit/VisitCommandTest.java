package no.greenwork.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.shared.Invalid;
import org.junit.jupiter.api.Test;

/** Two or three days from today on, each another. */
class VisitCommandTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalTime TEN = LocalTime.of(10, 0);

  private static VisitCommand of(LocalDate... days) {
    return new VisitCommand(
        "312345678", Stream.of(days).map(day -> new VisitCommand.Date(day, TEN)).toList());
  }

  private static List<String> wrong(VisitCommand command) {
    Invalid invalid = catchThrowableOfType(Invalid.class, () -> command.validate(TODAY));
    return invalid.problems().stream().map(p -> p.field() + " " + p.code()).toList();
  }

  @Test
  void todayAndTheLastPossibleDayCanBeProposed() {
    assertThatCode(() -> of(TODAY, TODAY.plusDays(60)).validate(TODAY)).doesNotThrowAnyException();
    assertThat(wrong(of(TODAY.minusDays(1), TODAY.plusDays(61))))
        .containsExactly("dates/0/day PAST", "dates/1/day TOO_FAR");
  }

  @Test
  void oneDayOrFourAreNotTwoOrThree() {
    assertThat(wrong(of(TODAY))).containsExactly("dates VISIT_DATES");
    assertThat(wrong(of(TODAY, TODAY.plusDays(1), TODAY.plusDays(2), TODAY.plusDays(3))))
        .containsExactly("dates VISIT_DATES");
  }

  @Test
  void theSameTimeTwiceIsOneProposal() {
    assertThat(wrong(of(TODAY, TODAY))).containsExactly("dates/1/day VISIT_SAME_DATE");
    assertThatCode(
            () ->
                new VisitCommand(
                        "312345678",
                        List.of(
                            new VisitCommand.Date(TODAY, TEN),
                            new VisitCommand.Date(TODAY, LocalTime.NOON)))
                    .validate(TODAY))
        .doesNotThrowAnyException();
  }

  @Test
  void everythingThatIsMissingIsNamed() {
    assertThat(
            wrong(
                new VisitCommand(
                    " ",
                    List.of(new VisitCommand.Date(null, null), new VisitCommand.Date(TODAY, TEN)))))
        .containsExactly("farm REQUIRED", "dates/0/day REQUIRED", "dates/0/from REQUIRED");
  }
}
