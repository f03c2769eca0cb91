package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import no.greenwork.placement.PercentHistory.Entry;

class PercentHistoryPropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  /** A percent from a day on, or, where the percent is 0, a start that moves to the day. */
  record Step(int percent, int day) {}

  @Provide
  Arbitrary<Step> steps() {
    return Combinators.combine(Arbitraries.of(0, 50, 60, 80), Arbitraries.integers().between(0, 20))
        .as(Step::new);
  }

  @Property
  void whateverIsRegisteredTheEntriesFollowEachOtherAndEachIsAChange(
      @ForAll @Size(max = 12) List<@From("steps") Step> steps) {
    PercentHistory history = new PercentHistory();
    LocalDate start = null;
    for (Step step : steps) {
      LocalDate day = FIRST.plusDays(step.day());
      if (step.percent() == 0) {
        history.moveStart(day);
        start = day;
      } else {
        history.register(new Entry(step.percent(), null, day));
      }
    }
    List<Entry> entries = history.entries();
    for (int i = 1; i < entries.size(); i++) {
      assertThat(entries.get(i).validFrom()).isAfter(entries.get(i - 1).validFrom());
      assertThat(entries.get(i).percent()).isNotEqualTo(entries.get(i - 1).percent());
    }
    if (start != null && !entries.isEmpty()) {
      assertThat(entries.getFirst().validFrom()).isAfterOrEqualTo(start);
    }
  }

  @Property
  void theLatestRegistrationHoldsFromItsFirstDayOn(
      @ForAll @Size(min = 1, max = 12) List<@From("steps") Step> steps) {
    PercentHistory history = new PercentHistory();
    steps.forEach(s -> history.register(new Entry(s.percent() + 1, null, FIRST.plusDays(s.day()))));

    assertThat(history.entries().getLast().percent()).isEqualTo(steps.getLast().percent() + 1);
    assertThat(history.entries().getLast().validFrom())
        .isBeforeOrEqualTo(FIRST.plusDays(steps.getLast().day()));
  }
}
