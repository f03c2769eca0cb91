package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DecimalsTest {
  @Test
  void aPointACommaAndSpacesBetweenThousandsAreUnderstood() {
    assertThat(Decimals.parse("62,5")).contains(new BigDecimal("62.5"));
    assertThat(Decimals.parse("62.5")).contains(new BigDecimal("62.5"));
    assertThat(Decimals.parse("21\u00a0730,00")).contains(new BigDecimal("21730.00"));
    assertThat(Decimals.parse("-9")).contains(new BigDecimal("-9"));
  }

  @Test
  void noExponentIsAndNothingThatIsNotANumber() {
    for (String text : new String[] {"1e9", "1e-999999999", "1,2,3", "", "-", "NaN", "12a"}) {
      assertThat(Decimals.parse(text)).as(text).isEmpty();
    }
  }

  @Test
  void asTypedAndAsStoredAreTheSameValue() {
    assertThat(Decimals.exact(new BigDecimal("60"), 2)).isEqualTo(new BigDecimal("60.00"));
    assertThat(Decimals.exact(new BigDecimal("60.000"), 2)).isEqualTo(new BigDecimal("60.00"));
    assertThat(Decimals.rounded(new BigDecimal("10.39512345"), 5))
        .isEqualTo(new BigDecimal("10.39512"));
  }

  @Test
  void whatHasMoreDecimalsIsLeftForARuleToRefuse() {
    assertThat(Decimals.exact(new BigDecimal("33.333"), 2)).isEqualTo(new BigDecimal("33.333"));
  }
}
