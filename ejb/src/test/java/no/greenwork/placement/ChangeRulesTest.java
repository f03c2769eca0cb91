package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.capacity.TakenPlace;
import no.greenwork.placement.DateCheck.Side;
import no.greenwork.shared.Problem;
import org.junit.jupiter.api.Test;

class ChangeRulesTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 12);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final MeasureRules AFT =
      new MeasureRules(LocalDate.of(2016, 10, 1), null)
          .with(MeasureRules.Rule.ORDINARY_DAYS, LocalDate.of(2016, 10, 1), 730)
          .with(MeasureRules.Rule.ABSOLUTE_DAYS, LocalDate.of(2016, 10, 1), 1095)
          .with(MeasureRules.Rule.PROVIDER_DAYS, LocalDate.of(2016, 10, 1), 730)
          .with(MeasureRules.Rule.DEFAULT_MONTHS, LocalDate.of(2016, 10, 1), 12)
          .with(MeasureRules.Rule.MINIMUM_AGE, LocalDate.of(2016, 10, 1), 16);
  private static final MeasureRules VTA = new MeasureRules(LocalDate.of(2001, 1, 1), null);

  private static Course course(LocalDate start, LocalDate end) {
    return new Course(
        start,
        end == null ? null : end.plusDays(1),
        List.of(new TakenPlace.Stay(start == null ? TODAY : start, null, null)),
        List.of(new PercentHistory.Entry(100, 5, start == null ? TODAY : start)),
        List.of());
  }

  private static ChangeRules rules(
      MeasureRules measure, LocalDate start, LocalDate end, LocalDate today) {
    PlacementState state =
        PlacementState.on(
            new PlacementFacts(
                START, null, null, START, start, end == null ? null : end.plusDays(1), null, null),
            today);
    return new ChangeRules(
        new Standing(state, course(start, end), null, null, null, false),
        measure,
        LocalDate.of(2000, 6, 15),
        today);
  }

  private static ChangeRules running() {
    return rules(AFT, START, END, TODAY);
  }

  private static Change extend(LocalDate end) {
    return new Change(ChangeKind.EXTEND, null, end, null, null, null, null, null, null);
  }

  private static Change newEnd(LocalDate end) {
    return new Change(ChangeKind.CHANGE_END_DATE, null, end, null, null, null, null, null, null);
  }

  private static Change newStart(LocalDate start, LocalDate end) {
    return new Change(ChangeKind.CHANGE_START_DATE, start, end, null, null, null, null, null, null);
  }

  private static Change percent(int percent, LocalDate from) {
    return new Change(ChangeKind.CHANGE_PERCENT, null, null, percent, 5, from, null, null, null);
  }

  private static Change end(ChangeKind kind, LocalDate end, Boolean tookPart) {
    return new Change(kind, null, end, null, null, null, tookPart, ExitReason.GOT_WORK, null);
  }

  private static List<String> codes(ChangeRules rules, Change change, Side side) {
    return rules.of(change, side).problems().stream().map(Problem::code).toList();
  }

  @Test
  void aProviderMayAskForTheOrdinaryTimeAndNavGiveTheAbsoluteWithItsConfirmation() {
    LocalDate ordinary = START.plusDays(730);
    assertThat(codes(running(), extend(ordinary), Side.PROVIDER)).isEmpty();
    assertThat(codes(running(), extend(ordinary.plusDays(1)), Side.PROVIDER))
        .containsExactly("PROVIDER_MAXIMUM");
    assertThat(running().of(extend(ordinary), Side.NAV).needsConfirmation()).isFalse();
    assertThat(running().of(extend(ordinary.plusDays(1)), Side.NAV).needsConfirmation()).isTrue();
    assertThat(codes(running(), extend(START.plusDays(1095)), Side.NAV)).isEmpty();
    assertThat(codes(running(), extend(START.plusDays(1096)), Side.NAV))
        .containsExactly("AFTER_MAXIMUM");
  }

  @Test
  void anExtensionIsLaterThanTheEnd() {
    assertThat(codes(running(), extend(END), Side.NAV)).containsExactly("NOT_LATER");
    assertThat(codes(running(), extend(END.plusDays(1)), Side.NAV)).isEmpty();
    assertThat(codes(rules(VTA, START, null, TODAY), extend(END), Side.NAV))
        .containsExactly("STATE");
  }

  @Test
  void anEndPastTheMaximumMayStayButNotMoveLater() {
    LocalDate past = START.plusDays(1200);
    ChangeRules long_ = rules(AFT, START, past, TODAY);
    assertThat(codes(long_, percent(50, TODAY), Side.NAV)).isEmpty();
    assertThat(codes(long_, newEnd(past.minusDays(1)), Side.NAV)).isEmpty();
    assertThat(codes(long_, extend(past.plusDays(1)), Side.NAV)).containsExactly("AFTER_MAXIMUM");
  }

  @Test
  void anEndBeforeTheStartIsNone() {
    assertThat(codes(running(), newEnd(START.minusDays(1)), Side.NAV))
        .containsExactly("END_BEFORE_START");
    assertThat(codes(running(), newEnd(START), Side.NAV)).isEmpty();
    assertThat(codes(running(), newStart(END.plusDays(1), null), Side.NAV))
        .containsExactly("END_BEFORE_START");
    assertThat(codes(running(), newStart(END, null), Side.NAV)).isEmpty();
  }

  @Test
  void onlyAMeasureWithoutALongestTimeIsOpened() {
    assertThat(codes(running(), newEnd(null), Side.NAV)).containsExactly("REQUIRED");
    assertThat(rules(VTA, START, END, TODAY).of(newEnd(null), Side.NAV).after().end()).isNull();
  }

  @Test
  void theDayAfterTheEndItHasEndedAndAnEndTodayMakesItActiveAgain() {
    LocalDate today = END.plusDays(1);
    ChangeRules ended = rules(AFT, START, END, today);
    assertThat(ended.standing().state()).isEqualTo(PlacementState.ENDED);
    assertThat(rules(AFT, START, END, END).standing().state()).isEqualTo(PlacementState.ACTIVE);
    ChangeRules left =
        new ChangeRules(
            ended.standing().leaving(ExitReason.SICK, null), AFT, ended.birthDate(), today);
    assertThat(left.of(newEnd(today), Side.NAV).after().exitReason()).isNull();
    assertThat(left.of(newEnd(today.minusDays(2)), Side.NAV).after().exitReason())
        .isEqualTo(ExitReason.SICK);
    assertThat(left.of(extend(today), Side.NAV).after().exitReason()).isNull();
  }

  @Test
  void anExtensionThatIsOverAlreadyKeepsWhySomebodyLeft() {
    LocalDate today = END.plusDays(10);
    ChangeRules ended = rules(AFT, START, END, today);
    ChangeRules left =
        new ChangeRules(
            ended.standing().leaving(ExitReason.SICK, null), AFT, ended.birthDate(), today);
    assertThat(left.of(extend(today.minusDays(1)), Side.NAV).after().exitReason())
        .isEqualTo(ExitReason.SICK);
    assertThat(left.of(extend(today), Side.NAV).after().exitReason()).isNull();
  }

  @Test
  void everythingIsLockedFromTheDayAfterTheEndAndTwoMonths() {
    LocalDate end = LocalDate.of(2025, 12, 31);
    ChangeRules open = rules(AFT, START.minusYears(1), end, LocalDate.of(2026, 2, 28));
    ChangeRules locked = rules(AFT, START.minusYears(1), end, LocalDate.of(2026, 3, 1));
    for (Change change :
        List.of(
            extend(end.plusDays(1)),
            newEnd(end.minusDays(1)),
            newStart(START.minusYears(1).plusDays(1), null),
            percent(50, START.minusYears(1)),
            end(ChangeKind.CHANGE_EXIT, null, true),
            end(ChangeKind.CHANGE_EXIT_REASON, null, null),
            Change.of(ChangeKind.REGISTER_IN_ERROR))) {
      assertThat(codes(open, change, Side.NAV)).as("%s", change).isEmpty();
      assertThat(codes(locked, change, Side.NAV)).as("%s", change).containsExactly("LOCKED");
    }
  }

  @Test
  void whatWasRegisteredInErrorIsLockedForEver() {
    ChangeRules error =
        new ChangeRules(running().standing().inError(), AFT, LocalDate.of(2000, 1, 1), TODAY);
    assertThat(codes(error, extend(END.plusDays(1)), Side.NAV)).containsExactly("LOCKED");
    assertThat(codes(error, Change.of(ChangeKind.REACTIVATE), Side.NAV)).containsExactly("LOCKED");
  }

  @Test
  void aPercentAfterTheEndIsRefusedAndOneBeforeTheStartCountsFromIt() {
    assertThat(codes(running(), percent(50, END), Side.PROVIDER)).isEmpty();
    assertThat(codes(running(), percent(50, END.plusDays(1)), Side.PROVIDER))
        .containsExactly("AFTER_END");
    assertThat(running().of(percent(50, START.minusDays(9)), Side.NAV).after().course().percents())
        .containsExactly(new PercentHistory.Entry(50, 5, START));
    assertThat(running().of(percent(50, null), Side.NAV).after().course().percents())
        .contains(new PercentHistory.Entry(50, 5, TODAY));
    assertThat(codes(running(), percent(100, TODAY), Side.NAV)).containsExactly("NO_CHANGE");
  }

  @Test
  void whoNeverTookPartComesToNothing() {
    Standing after = running().of(end(ChangeKind.END, null, false), Side.NAV).after();
    assertThat(after.notRelevant()).isEqualTo(NotRelevantReason.GOT_WORK);
    assertThat(after.takesPlace()).isFalse();
    Standing left = running().of(end(ChangeKind.END, TODAY, true), Side.NAV).after();
    assertThat(left.exitReason()).isEqualTo(ExitReason.GOT_WORK);
    assertThat(left.end()).isEqualTo(TODAY);
  }

  @Test
  void anExitIsChangedOnlyWhereThereIsOne() {
    assertThat(codes(running(), end(ChangeKind.CHANGE_EXIT, null, true), Side.PROVIDER))
        .containsExactly("STATE");
    ChangeRules ended = rules(AFT, START, END, END.plusDays(1));
    assertThat(codes(ended, end(ChangeKind.CHANGE_EXIT, null, true), Side.PROVIDER)).isEmpty();
    assertThat(codes(ended, end(ChangeKind.END, END, true), Side.PROVIDER))
        .containsExactly("STATE");
  }

  @Test
  void aRemovedStartTakesNoPlaceAndKeepsWhatIsSettledForAnother() {
    ChangeRules awaiting = rules(AFT, TODAY.plusDays(20), TODAY.plusDays(200), TODAY);
    Standing after = awaiting.of(Change.of(ChangeKind.REMOVE_START_DATE), Side.NAV).after();
    assertThat(after.start()).isNull();
    assertThat(after.takesPlace()).isFalse();
    assertThat(after.course().stays()).hasSize(1);
    ChangeRules without = new ChangeRules(after, AFT, awaiting.birthDate(), TODAY);
    Standing again = without.of(newStart(TODAY.plusDays(40), null), Side.NAV).after();
    assertThat(again.start()).isEqualTo(TODAY.plusDays(40));
    assertThat(again.end()).isEqualTo(TODAY.plusDays(40).plusMonths(12).minusDays(1));
    assertThat(again.course().percents())
        .containsExactly(new PercentHistory.Entry(100, 5, TODAY.plusDays(40)));
    assertThat(codes(running(), Change.of(ChangeKind.REMOVE_START_DATE), Side.NAV))
        .containsExactly("STATE");
  }

  @Test
  void ageIsAskedAboutOnlyWhenTheStartMoves() {
    ChangeRules young =
        new ChangeRules(running().standing(), AFT, START.minusYears(16).plusDays(1), TODAY);
    assertThat(codes(young, extend(END.plusDays(1)), Side.NAV)).isEmpty();
    assertThat(codes(young, newStart(START.minusDays(1), null), Side.NAV))
        .containsExactly("UNDER_AGE");
    assertThat(codes(young, newStart(START.plusDays(1), null), Side.NAV)).isEmpty();
  }

  @Test
  void aMovedStartCountsTheMaximumAnew() {
    ChangeRules longest = rules(AFT, START, START.plusDays(730), TODAY);
    assertThat(codes(longest, newStart(START.minusDays(1), null), Side.PROVIDER))
        .containsExactly("PROVIDER_MAXIMUM");
    assertThat(codes(longest, newStart(START.plusDays(1), null), Side.PROVIDER)).isEmpty();
  }
}
