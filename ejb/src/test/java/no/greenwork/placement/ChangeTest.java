package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Problem;
import org.junit.jupiter.api.Test;

class ChangeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

  private static List<String> wrong(Change change, String justification) {
    return change.problems(justification).stream().map(p -> p.field() + " " + p.code()).toList();
  }

  private static Change end(Boolean tookPart, LocalDate newEnd, ExitReason reason, String text) {
    return new Change(ChangeKind.END, null, newEnd, null, null, null, tookPart, reason, text);
  }

  @Test
  void eachKindNamesWhatItLacks() {
    assertThat(wrong(Change.of(null), null)).containsExactly("kind REQUIRED");
    assertThat(wrong(Change.of(ChangeKind.EXTEND), null))
        .containsExactly("newEnd REQUIRED", "justification REQUIRED");
    assertThat(wrong(Change.of(ChangeKind.CHANGE_START_DATE), "x"))
        .containsExactly("newStart REQUIRED");
    assertThat(wrong(Change.of(ChangeKind.CHANGE_PERCENT), "x"))
        .containsExactly("percent REQUIRED");
    assertThat(wrong(Change.of(ChangeKind.END), null))
        .containsExactly("newEnd REQUIRED", "exitReason REQUIRED");
    assertThat(wrong(Change.of(ChangeKind.REMOVE_START_DATE), " "))
        .containsExactly("justification REQUIRED");
    assertThat(wrong(Change.of(ChangeKind.NOT_RELEVANT), null))
        .containsExactly("exitReason REQUIRED");
  }

  @Test
  void whoNeverTookPartHasNoLastDay() {
    assertThat(wrong(end(false, null, ExitReason.SICK, null), null)).isEmpty();
    assertThat(wrong(end(true, null, ExitReason.SICK, null), null))
        .containsExactly("newEnd REQUIRED");
  }

  @Test
  void onlyOtherTakesTextOfAtMostFortyCharacters() {
    assertThat(wrong(end(true, DAY, ExitReason.OTHER, null), null))
        .containsExactly("exitText REQUIRED");
    assertThat(wrong(end(true, DAY, ExitReason.OTHER, "x".repeat(40)), null)).isEmpty();
    assertThat(wrong(end(true, DAY, ExitReason.OTHER, "x".repeat(41)), null))
        .containsExactly("exitText TOO_LONG");
    assertThat(wrong(end(true, DAY, ExitReason.SICK, "flyttet"), null))
        .containsExactly("exitText ONLY_OTHER");
  }

  @Test
  void aFieldOfAnotherKindIsRefused() {
    assertThat(
            wrong(new Change(ChangeKind.EXTEND, DAY, DAY, 50, null, null, null, null, null), "x"))
        .containsExactly("newStart UNKNOWN_FIELD", "percent UNKNOWN_FIELD");
  }

  @Test
  void percentAndDaysHaveTheirRange() {
    assertThat(percent(0, 0)).containsExactly("percent OUT_OF_RANGE", "daysPerWeek OUT_OF_RANGE");
    assertThat(percent(101, 6)).containsExactly("percent OUT_OF_RANGE", "daysPerWeek OUT_OF_RANGE");
    assertThat(percent(1, 1)).isEmpty();
    assertThat(percent(100, 5)).isEmpty();
  }

  private static List<String> percent(int percent, int days) {
    return wrong(
        new Change(ChangeKind.CHANGE_PERCENT, null, null, percent, days, null, null, null, null),
        "x");
  }

  @Test
  void aJustificationHasAtMostTwoHundredCharacters() {
    Change extend = new Change(ChangeKind.EXTEND, null, DAY, null, null, null, null, null, null);
    assertThat(extend.problems("x".repeat(200))).isEmpty();
    assertThat(extend.problems("x".repeat(201)).stream().map(Problem::code))
        .containsExactly("TOO_LONG");
  }

  @Test
  void onlyNavReactivatesAndRegistersInError() {
    assertThat(ChangeKind.values())
        .filteredOn(kind -> !kind.isProposable())
        .containsExactly(ChangeKind.REACTIVATE, ChangeKind.REGISTER_IN_ERROR);
  }
}
