package no.greenwork.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.Problem;
import org.junit.jupiter.api.Test;

/** Agreements between NAV and providers, day by day. */
class AgreementPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final Map<String, DateRange> MEASURES =
      Map.of(
          "AFT", new DateRange(LocalDate.of(2016, 10, 1), null),
          "APS", new DateRange(LocalDate.of(2001, 1, 1), LocalDate.of(2016, 10, 1)));
  private final AgreementPolicy policy =
      new AgreementPolicy(new KnownCodes(Set.of(), Set.of("5700"), MEASURES, Map.of()));

  private static AgreementCommand of(int places, LocalDate last, String reason) {
    return new AgreementCommand("A-1", "310000019", "5700", "AFT", FIRST, last, places, reason);
  }

  private static PlaceSpan span(LocalDate first, LocalDate last, int number) {
    return new PlaceSpan(DateRange.ofInclusive(first, last), number);
  }

  private List<String> codes(
      AgreementCommand command,
      AgreementCommand stored,
      List<PlaceSpan> earmarked,
      List<PlaceSpan> occupied) {
    return policy
        .check(command, new AgreementFacts(true, null, false, stored, earmarked, occupied, TODAY))
        .stream()
        .map(Problem::code)
        .toList();
  }

  @Test
  void noAgreementRunsOnAfterItsProvidersLastDay() {
    LocalDate end = LocalDate.of(2027, 7, 1);
    AgreementFacts ending = new AgreementFacts(true, end, false, null, List.of(), List.of(), TODAY);
    assertThat(policy.check(of(1, end.minusDays(1), null), ending)).isEmpty();
    assertThat(policy.check(of(1, end, null), ending))
        .extracting(Problem::code)
        .containsExactly("AFTER_END");
    assertThat(policy.check(of(1, null, null), ending))
        .extracting(Problem::code)
        .containsExactly("AFTER_END");
  }

  @Test
  void anAgreementOfOneDayIsAllowedAndOneThatEndsTheDayBeforeItBeginsIsNot() {
    assertThat(policy.check(of(1, FIRST, null))).isEmpty();
    assertThat(policy.check(of(1, FIRST.minusDays(1), null)))
        .extracting(Problem::code)
        .containsExactly("PERIOD");
  }

  @Test
  void earmarkedPlacesMayBeAllButNotOneMoreOnASingleDay() {
    List<PlaceSpan> earmarked =
        List.of(span(FIRST, LocalDate.of(2026, 6, 30), 2), span(LocalDate.of(2026, 7, 1), LAST, 3));
    assertThat(codes(of(3, LAST, null), null, earmarked, List.of())).isEmpty();
    assertThat(codes(of(2, LAST, null), null, earmarked, List.of())).containsExactly("EARMARKED");
    List<PlaceSpan> oneDayMore =
        List.of(span(FIRST, LocalDate.of(2026, 7, 1), 1), span(LocalDate.of(2026, 7, 1), LAST, 3));
    assertThat(codes(of(3, LAST, null), null, oneDayMore, List.of())).containsExactly("EARMARKED");
  }

  @Test
  void aFarmAgreementMayLastToTheLastDayButNotLonger() {
    assertThat(codes(of(3, LAST, null), null, List.of(span(FIRST, LAST, 1)), List.of())).isEmpty();
    assertThat(codes(of(3, LAST, null), null, List.of(span(FIRST, LAST.plusDays(1), 1)), List.of()))
        .containsExactly("FARM_AGREEMENT_OUTSIDE");
    assertThat(codes(of(3, LAST, null), null, List.of(span(FIRST, null, 1)), List.of()))
        .containsExactly("FARM_AGREEMENT_OUTSIDE");
  }

  @Test
  void fewerPlacesThanAreTakenNeedAReason() {
    List<PlaceSpan> taken =
        List.of(span(FIRST, null, 2), span(FIRST, LAST, 2), span(FIRST, LAST, 1));
    assertThat(codes(of(2, LAST, null), of(3, LAST, null), List.of(), taken))
        .containsExactly("OVER_BOOKED_REASON");
    assertThat(codes(of(2, LAST, "Cut"), of(3, LAST, null), List.of(), taken)).isEmpty();
  }

  @Test
  void placesTakenUntilYesterdayNeedNoReasonAndUntilTodayDo() {
    List<PlaceSpan> yesterday = List.of(span(FIRST, TODAY.minusDays(1), 4));
    List<PlaceSpan> today = List.of(span(FIRST, TODAY, 4));
    assertThat(codes(of(1, LAST, null), of(2, LAST, null), List.of(), yesterday)).isEmpty();
    assertThat(codes(of(1, LAST, null), of(2, LAST, null), List.of(), today))
        .containsExactly("OVER_BOOKED_REASON");
  }

  @Test
  void providerRegionAndMeasureStandForGood() {
    AgreementCommand other =
        new AgreementCommand("A-1", "310000027", "5700", "AFT", FIRST, LAST, 1, null);
    assertThat(codes(other, of(1, LAST, null), List.of(), List.of())).containsExactly("LOCKED");
  }

  @Test
  void aMeasureThatEndedBeforeTheFirstDayCannotBeAgreedOn() {
    AgreementCommand old =
        new AgreementCommand(
            "A-1", "310000019", "5700", "APS", LocalDate.of(2016, 10, 1), null, 1, null);
    AgreementCommand lastDay =
        new AgreementCommand(
            "A-1", "310000019", "5700", "APS", LocalDate.of(2016, 9, 30), null, 1, null);
    assertThat(codes(old, null, List.of(), List.of())).containsExactly("MEASURE_NOT_VALID");
    assertThat(codes(lastDay, null, List.of(), List.of())).isEmpty();
  }
}
