package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.placement.DateCheck.Side;
import no.greenwork.shared.Problem;
import org.junit.jupiter.api.Test;

class DateCheckTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 12);

  private static final MeasureRules AFT =
      new MeasureRules(LocalDate.of(2016, 10, 1), null)
          .with(MeasureRules.Rule.ORDINARY_DAYS, LocalDate.of(2016, 10, 1), 730)
          .with(MeasureRules.Rule.ABSOLUTE_DAYS, LocalDate.of(2016, 10, 1), 1095)
          .with(MeasureRules.Rule.PROVIDER_DAYS, LocalDate.of(2016, 10, 1), 730)
          .with(MeasureRules.Rule.DEFAULT_MONTHS, LocalDate.of(2016, 10, 1), 12)
          .with(MeasureRules.Rule.MINIMUM_AGE, LocalDate.of(2016, 10, 1), 16);

  private static final MeasureRules VTA = new MeasureRules(LocalDate.of(2001, 1, 1), null);

  private static List<String> codes(Side side, LocalDate end, LocalDate previous, LocalDate birth) {
    return new DateCheck(side, START, end, previous, birth)
        .by(AFT).problems().stream().map(Problem::code).toList();
  }

  @Test
  void longestStayIsCountedInDaysFromTheStart() {
    assertThat(codes(Side.NAV, LocalDate.of(2029, 1, 11), null, null)).isEmpty();
    assertThat(codes(Side.NAV, LocalDate.of(2029, 1, 12), null, null))
        .containsExactly("AFTER_MAXIMUM");
    assertThat(new DateCheck(Side.NAV, START, null, null, null).by(AFT).latestEnd())
        .isEqualTo("2029-01-11");
  }

  @Test
  void aProviderMayProposeTheOrdinaryLengthOnly() {
    assertThat(codes(Side.PROVIDER, LocalDate.of(2028, 1, 12), null, null)).isEmpty();
    assertThat(codes(Side.PROVIDER, LocalDate.of(2028, 1, 13), null, null))
        .containsExactly("PROVIDER_MAXIMUM");
  }

  private static List<Object> named(Side side, LocalDate end, LocalDate previous) {
    return new DateCheck(side, START, end, previous, null)
        .by(AFT).problems().stream().map(problem -> problem.args()[0]).distinct().toList();
  }

  /** The day that is named can be set: whoever follows the message is not told another one. */
  @Test
  void whicheverLimitWasPassedTheDayThatIsNamedIsTheLastOfThisSide() {
    LocalDate far = LocalDate.of(2099, 1, 1);
    LocalDate providers = LocalDate.of(2028, 1, 12);
    LocalDate navs = LocalDate.of(2029, 1, 11);
    assertThat(named(Side.PROVIDER, far, null)).containsExactly(providers);
    assertThat(named(Side.PROVIDER, navs.plusDays(1), null)).containsExactly(providers);
    assertThat(named(Side.PROVIDER, navs, null)).containsExactly(providers);
    assertThat(codes(Side.PROVIDER, providers, null, null)).isEmpty();
    assertThat(named(Side.NAV, far, null)).containsExactly(navs);
    assertThat(codes(Side.NAV, navs, null, null)).isEmpty();
    LocalDate old = LocalDate.of(2030, 1, 1);
    assertThat(named(Side.PROVIDER, far, old)).containsExactly(old);
    assertThat(codes(Side.PROVIDER, old, old, null)).isEmpty();
  }

  @Test
  void navConfirmsWhatIsLongerThanOrdinary() {
    assertThat(
            new DateCheck(Side.NAV, START, LocalDate.of(2028, 1, 12), null, null)
                .by(AFT)
                .needsConfirmation())
        .isFalse();
    assertThat(
            new DateCheck(Side.NAV, START, LocalDate.of(2028, 1, 13), null, null)
                .by(AFT)
                .needsConfirmation())
        .isTrue();
  }

  @Test
  void anOldEndPastTheMaximumMayStayButNotMoveLater() {
    LocalDate old = LocalDate.of(2030, 1, 1);
    assertThat(codes(Side.NAV, old, old, null)).isEmpty();
    assertThat(codes(Side.NAV, old.plusDays(1), old, null)).containsExactly("AFTER_MAXIMUM");
  }

  @Test
  void sixteenOnTheStartDayIsOldEnough() {
    assertThat(codes(Side.NAV, null, null, START.minusYears(16))).isEmpty();
    assertThat(codes(Side.NAV, null, null, START.minusYears(16).plusDays(1)))
        .containsExactly("UNDER_AGE");
  }

  @Test
  void endsOnItsFirstDayAtTheEarliest() {
    assertThat(codes(Side.NAV, START, null, null)).isEmpty();
    assertThat(codes(Side.NAV, START.minusDays(1), null, null)).containsExactly("END_BEFORE_START");
  }

  @Test
  void aMeasureTakesNobodyAfterItsLastDay() {
    MeasureRules aps = new MeasureRules(LocalDate.of(2001, 1, 1), LocalDate.of(2016, 10, 1));
    assertThat(aps.validOn(LocalDate.of(2016, 9, 30))).isTrue();
    assertThat(new DateCheck(Side.NAV, LocalDate.of(2016, 10, 1), null, null, null).by(aps).ok())
        .isFalse();
  }

  @Test
  void permanentWorkHasNoMaximum() {
    DateCheck.Result result =
        new DateCheck(Side.NAV, START, START.plusYears(20), null, null).by(VTA);
    assertThat(result.ok()).isTrue();
    assertThat(result.latestEnd()).isNull();
    assertThat(VTA.defaultEnd(START)).isNull();
  }

  @Test
  void aYearLessADayIsTheLengthWhenTheEndIsLeftOut() {
    assertThat(AFT.defaultEnd(LocalDate.of(2026, 12, 1))).isEqualTo("2027-11-30");
  }

  @Test
  void aReferralIsJudgedByTodayWhenItsWishedDayIsPastSoThatAMeasureThatIsOverTakesNobody() {
    LocalDate today = LocalDate.of(2026, 11, 23);

    assertThat(DateCheck.firstDayAhead(LocalDate.of(2015, 1, 1), today)).isEqualTo(today);
    assertThat(DateCheck.firstDayAhead(null, today)).isEqualTo(today);
    assertThat(DateCheck.firstDayAhead(today.plusDays(1), today)).isEqualTo(today.plusDays(1));
  }
}
