package no.greenwork.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.Problem;
import org.junit.jupiter.api.Test;

/**
 * Agreements between providers and farms: never more places than the NAV agreement has, on any day.
 */
class FarmAgreementPolicyTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final AgreementCommand AGREEMENT =
      new AgreementCommand("A-1", "310000019", "5700", "AFT", FIRST, LAST, 3, null);

  private static FarmAgreementCommand of(
      LocalDate first, LocalDate last, int places, KeyKind kind, String key) {
    return of(first, last, places, kind, key, null);
  }

  private static FarmAgreementCommand of(
      LocalDate first, LocalDate last, int places, KeyKind kind, String key, LocalDate keyFrom) {
    return new FarmAgreementCommand(
        "A-1", "310000027", first, last, places, kind, new BigDecimal(key), keyFrom, null);
  }

  private static List<String> codes(FarmAgreementCommand command, PlaceSpan... others) {
    FarmAgreementFacts facts =
        new FarmAgreementFacts(
            AGREEMENT,
            true,
            null,
            false,
            null,
            List.of(others),
            List.of(),
            LocalDate.of(2026, 11, 23));
    return FarmAgreementPolicy.check(command, facts).stream().map(Problem::code).toList();
  }

  @Test
  void aKeyHasTwoDecimalsAtMost() {
    assertThat(codes(of(FIRST, LAST, 1, KeyKind.PERCENT, "33.33"))).isEmpty();
    assertThat(codes(of(FIRST, LAST, 1, KeyKind.PERCENT, "33.330"))).isEmpty();
    assertThat(
            FarmAgreementPolicy.check(of(FIRST, LAST, 1, KeyKind.PERCENT, "33.333")).stream()
                .map(Problem::code))
        .containsExactly("DECIMALS");
    assertThat(of(FIRST, LAST, 1, KeyKind.PERCENT, "60"))
        .isEqualTo(of(FIRST, LAST, 1, KeyKind.PERCENT, "60.00"));
  }

  @Test
  void theFirstKeyHoldsFromTheFirstDay() {
    assertThat(codes(of(FIRST, LAST, 1, KeyKind.PERCENT, "60", FIRST))).isEmpty();
    assertThat(codes(of(FIRST, LAST, 1, KeyKind.PERCENT, "60", FIRST.plusDays(1))))
        .containsExactly("FIRST_KEY");
  }

  @Test
  void noPlaceIsAgreedOnAfterTheFarmsLastDay() {
    FarmAgreementFacts ending =
        new FarmAgreementFacts(
            AGREEMENT,
            true,
            LAST.plusDays(1),
            false,
            null,
            List.of(),
            List.of(),
            LocalDate.of(2026, 11, 23));
    assertThat(FarmAgreementPolicy.check(of(FIRST, LAST, 1, KeyKind.PERCENT, "60"), ending))
        .isEmpty();
    FarmAgreementFacts earlier =
        new FarmAgreementFacts(
            AGREEMENT, true, LAST, false, null, List.of(), List.of(), LocalDate.of(2026, 11, 23));
    assertThat(FarmAgreementPolicy.check(of(FIRST, LAST, 1, KeyKind.PERCENT, "60"), earlier))
        .extracting(Problem::code)
        .containsExactly("AFTER_END");
  }

  @Test
  void theSumOfAllFarmsMayReachButNotPassTheAgreementOnAnyDay() {
    PlaceSpan spring = new PlaceSpan(DateRange.ofInclusive(FIRST, LocalDate.of(2026, 5, 31)), 2);
    assertThat(codes(of(FIRST, LAST, 1, KeyKind.PERCENT, "60"), spring)).isEmpty();
    assertThat(codes(of(LocalDate.of(2026, 5, 31), LAST, 2, KeyKind.PERCENT, "60"), spring))
        .containsExactly("EARMARKED_MORE");
    assertThat(codes(of(LocalDate.of(2026, 6, 1), LAST, 3, KeyKind.PERCENT, "60"), spring))
        .isEmpty();
  }

  @Test
  void itMayLastToTheAgreementsLastDayButNotLongerNorBeOpen() {
    assertThat(codes(of(FIRST, LAST, 1, KeyKind.PERCENT, "60"))).isEmpty();
    assertThat(codes(of(FIRST, LAST.plusDays(1), 1, KeyKind.PERCENT, "60")))
        .containsExactly("AFTER_AGREEMENT");
    assertThat(codes(of(FIRST, null, 1, KeyKind.PERCENT, "60"))).containsExactly("AFTER_AGREEMENT");
    assertThat(codes(of(FIRST.minusDays(1), LAST, 1, KeyKind.PERCENT, "60")))
        .containsExactly("OUTSIDE_AGREEMENT");
  }

  @Test
  void aKeyInPercentGoesToAHundredAndAFixedOneBeyond() {
    assertThat(FarmAgreementPolicy.check(of(FIRST, LAST, 1, KeyKind.PERCENT, "100"))).isEmpty();
    assertThat(FarmAgreementPolicy.check(of(FIRST, LAST, 1, KeyKind.PERCENT, "100.01")))
        .extracting(Problem::code)
        .containsExactly("OUT_OF_RANGE");
    assertThat(FarmAgreementPolicy.check(of(FIRST, LAST, 1, KeyKind.FIXED, "4500"))).isEmpty();
  }
}
