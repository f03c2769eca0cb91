package no.greenwork.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.greenwork.shared.DateRange;

class QualityStatusPropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int HORIZON = 60;

  @Provide
  Arbitrary<DateRange> approvals() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 25), Arbitraries.integers().between(0, 12))
        .as((from, length) -> new DateRange(day(from), length == 0 ? null : day(from + length)));
  }

  @Property
  void lapsesOnTheFirstDayWithoutAnApproval(
      @ForAll @Size(max = 6) List<@From("approvals") DateRange> approvals,
      @ForAll @IntRange(max = 30) int asked) {
    QualityStatus status = QualityStatus.on(day(asked), approvals);

    assertThat(status.valid()).isEqualTo(approved(approvals, asked));
    if (status.valid()) {
      LocalDate lapse =
          IntStream.range(asked, HORIZON)
              .filter(d -> !approved(approvals, d))
              .mapToObj(d -> day(d))
              .findFirst()
              .orElse(null);
      assertThat(status.lapsesOn()).isEqualTo(lapse);
      assertThat(status.because()).isNull();
    } else {
      assertThat(status.because()).isNotNull();
    }
  }

  private static boolean approved(List<DateRange> approvals, int day) {
    return approvals.stream().anyMatch(a -> a.contains(day(day)));
  }

  private static LocalDate day(int n) {
    return FIRST.plusDays(n);
  }
}
