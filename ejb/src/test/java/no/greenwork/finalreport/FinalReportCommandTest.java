package no.greenwork.finalreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.greenwork.finalreport.FinalReportCommand.Result;
import no.greenwork.shared.Invalid;
import org.junit.jupiter.api.Test;

/** Each goal of the plan is answered once. */
class FinalReportCommandTest {
  private static final Result REACHED = new Result(1, Attained.values()[0], null);
  private static final Result UNANSWERED = new Result(1, null, "Later");

  private static FinalReportCommand of(Result... results) {
    return new FinalReportCommand(1, List.of(results), "Worked", "Ordinary work");
  }

  private static List<String> wrong(FinalReportCommand command) {
    Invalid invalid = catchThrowableOfType(Invalid.class, () -> command.validate(1));
    return invalid.problems().stream().map(p -> p.field() + " " + p.code()).toList();
  }

  @Test
  void aGoalThatIsNamedTwiceIsRefusedAlsoWhereOneSaysNothing() {
    assertThatCode(() -> of(REACHED).validate(1)).doesNotThrowAnyException();
    assertThat(wrong(of(REACHED, REACHED))).containsExactly("results.1.position DUPLICATE");
    assertThat(wrong(of(REACHED, UNANSWERED))).containsExactly("results.1.position DUPLICATE");
    assertThat(wrong(of(UNANSWERED, REACHED)))
        .containsExactly("results.0.attained REQUIRED", "results.1.position DUPLICATE");
  }

  @Test
  void aGoalWithoutAnAnswerIsMissing() {
    assertThat(wrong(of())).containsExactly("results.0.attained REQUIRED");
    assertThat(wrong(of(UNANSWERED))).containsExactly("results.0.attained REQUIRED");
  }
}
