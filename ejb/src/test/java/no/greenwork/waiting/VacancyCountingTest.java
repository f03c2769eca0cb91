package no.greenwork.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.waiting.VacancyCounting.Event;
import no.greenwork.waiting.VacancyCounting.Group;
import no.greenwork.waiting.VacancyCounting.Span;
import org.junit.jupiter.api.Test;

/** The history of empty places that follows from agreements and ledger. */
class VacancyCountingTest {
  private static final Group AFT = new Group("5700", "AFT");
  private static final Group VTA = new Group("5700", "VTA");

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 1, 1).plusDays(day);
  }

  @Test
  void halvesThatStoodEmptyTogetherAreOneRow() {
    List<Event> events =
        List.of(
            new Event(AFT, day(0), 4, 0, 0),
            new Event(AFT, day(10), 0, 0, 2),
            new Event(AFT, day(20), 0, 1, 0),
            new Event(AFT, day(30), 0, 0, 1));

    assertThat(VacancyCounting.spans(events))
        .containsOnly(
            entry(new Span(AFT, day(0), day(10)), 2),
            entry(new Span(AFT, day(0), day(30)), 1),
            entry(new Span(AFT, day(0), Vacancy.NEVER), 1),
            entry(new Span(AFT, day(20), Vacancy.NEVER), 1));
  }

  @Test
  void oneMeasuresPlacesAreNotAnothers() {
    List<Event> events = List.of(new Event(AFT, day(0), 2, 0, 0), new Event(VTA, day(5), 0, 0, 2));

    assertThat(VacancyCounting.spans(events))
        .containsOnly(entry(new Span(AFT, day(0), Vacancy.NEVER), 2));
  }

  @Test
  void aPlaceThatIsTakenOnTheDayThatItIsLeftHasARowOfNoDays() {
    List<Event> events = List.of(new Event(AFT, day(0), 2, 0, 2), new Event(AFT, day(50), 0, 2, 2));

    assertThat(VacancyCounting.spans(events))
        .containsOnly(
            entry(new Span(AFT, day(0), day(0)), 2), entry(new Span(AFT, day(50), day(50)), 2));
  }
}
