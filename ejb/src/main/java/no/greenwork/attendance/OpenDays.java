package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the planned days have no answer, by what farms and providers have said. */
record OpenDays(
    Map<Long, DayReads.Days> said,
    Map<Long, Map<LocalDate, ProviderWord>> words,
    Set<SheetKey> locked) {

  Stream<LocalDate> of(long placement, Stream<PlannedDay> planned) {
    return planned
        .filter(PlannedDay::comes)
        .map(PlannedDay::day)
        .filter(day -> said.get(placement).mark(day).isEmpty())
        .filter(day -> !answered(words.get(placement).get(day)))
        .filter(day -> !locked.contains(SheetKey.of(placement, day)));
  }

  /** The provider has written something of its own, or the farm's word stands in the sheet. */
  private static boolean answered(ProviderWord word) {
    return word != null && (!word.farms() || word.mark() != FarmMark.NONE);
  }
}
