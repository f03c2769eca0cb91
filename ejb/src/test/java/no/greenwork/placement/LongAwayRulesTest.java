package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.Problem;
import org.junit.jupiter.api.Test;

class LongAwayRulesTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 12);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LongAwayRules RULES =
      new LongAwayRules(START, END, List.of(DateRange.ofInclusive(MAY, MAY.plusDays(30))));

  private static List<String> codes(LocalDate from, LocalDate lastDay) {
    return RULES.problems(from, lastDay).stream().map(Problem::code).toList();
  }

  @Test
  void theDaysLieWithinThePlacement() {
    assertThat(codes(START.minusDays(1), START)).containsExactly("BEFORE_START");
    assertThat(codes(START, START)).isEmpty();
    assertThat(codes(END, END)).isEmpty();
    assertThat(codes(END, END.plusDays(1))).containsExactly("AFTER_END");
    assertThat(codes(END.plusDays(1), null)).containsExactly("AFTER_END");
    assertThat(codes(null, null)).containsExactly("REQUIRED");
    assertThat(codes(START.plusDays(2), START)).containsExactly("END_BEFORE_START");
  }

  @Test
  void noDayIsMarkedTwice() {
    assertThat(codes(START, MAY.minusDays(1))).isEmpty();
    assertThat(codes(START, MAY)).containsExactly("OVERLAPS");
    assertThat(codes(MAY.plusDays(30), null)).containsExactly("OVERLAPS");
    assertThat(codes(MAY.plusDays(31), null)).isEmpty();
    assertThat(codes(START, null)).containsExactly("OVERLAPS");
  }
}
