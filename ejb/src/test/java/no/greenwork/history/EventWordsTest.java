package no.greenwork.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.placement.EventKind;
import no.greenwork.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what a decision changed is told. */
class EventWordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final NamesFound NAMES =
      new NamesFound(
          Map.of(11L, "Trøndelag Arbeid AS"),
          Map.of(22L, "Nordgarden", 23L, "Sørgarden"),
          Map.of(33L, "A-2026-7"),
          Map.of("310090018", "Nordgarden"),
          Map.of("kari", "Kari Nordmann", "ola", "Ola Nordmann"));

  private static EventHistory.Event event(long id, EventKind kind, String before, String after) {
    return new EventHistory.Event(id, Instant.EPOCH, DAY, kind, null, 1L, before, after);
  }

  /** What the last of them changed, as lines. */
  private static List<String> told(String language, EventHistory.Event... events) {
    SettledBefore earlier = new SettledBefore(List.of(events));
    return new EventWords(Texts.of(language), NAMES)
        .changes(earlier.values(events[events.length - 1])).stream()
            .map(c -> c.label() + ": " + c.before() + " -> " + c.after())
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Siste dag: 31.12.2026 -> 31.01.2027",
    "nn, Siste dag: 31.12.2026 -> 31.01.2027",
    "en, Last day: 31.12.2026 -> 31.01.2027"
  })
  void aMovedEndIsToldInDaysAsInNorway(String language, String line) {
    assertThat(
            told(
                language,
                event(
                    1, EventKind.ACCEPTED, "{\"end\":\"2026-12-31\"}", "{\"end\":\"2027-01-31\"}")))
        .containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Ukeplan: mandag 09:00–15:00 -> 'tirsdag 08:30–12:00 (oddetallsuker)'",
    "nn, Vekeplan: måndag 09:00–15:00 -> 'tysdag 08:30–12:00 (oddetalsveker)'",
    "en, Week pattern: Monday 09:00–15:00 -> 'Tuesday 08:30–12:00 (odd weeks)'"
  })
  void aWeekPatternIsToldBesideTheOneBeforeIt(String language, String line) {
    String monday =
        "{\"weekPattern\":[{\"day\":\"MONDAY\",\"from\":\"09:00:00\",\"to\":\"15:00:00\",\"weeks\":\"EVERY\"}]}";
    String tuesday =
        "{\"weekPattern\":[{\"day\":\"TUESDAY\",\"from\":\"08:30:00\",\"to\":\"12:00:00\",\"weeks\":\"ODD\"}]}";
    assertThat(
            told(
                language,
                event(1, EventKind.ACCEPTED, null, monday),
                event(2, EventKind.WEEK_PATTERN, null, tuesday)))
        .containsExactly(line.replace("'", ""));
  }

  @Test
  void aPlaceAtAFarmIsToldOnlyWhereItWasConfirmed() {
    String no = "{\"farmConfirmed\":false}";
    assertThat(told("nb", event(1, EventKind.REFERRED, null, no))).isEmpty();
    assertThat(told("nb", event(1, EventKind.FARM_CONFIRMED, no, "{\"farmConfirmed\":true}")))
        .containsExactly("Plass på gård bekreftet: nei -> ja");
  }

  @Test
  void aSupervisorIsToldByNameBesideTheOneBefore() {
    assertThat(
            told(
                "nb",
                event(1, EventKind.SUPERVISOR, null, "{\"supervisor\":\"kari\"}"),
                event(2, EventKind.SUPERVISOR, null, "{\"supervisor\":\"ola\"}")))
        .containsExactly("Veileder: Kari Nordmann -> Ola Nordmann");
  }

  @Test
  void afterAnAcceptanceThatWasUndoneHoldsWhatHeldBefore() {
    assertThat(
            told(
                "nb",
                event(1, EventKind.SUPERVISOR, null, "{\"supervisor\":\"ola\"}"),
                event(2, EventKind.ACCEPTED, null, "{\"percent\":50,\"supervisor\":\"kari\"}"),
                event(3, EventKind.UNDONE, null, "{\"undone\":\"ACCEPTED\"}"),
                event(4, EventKind.ACCEPTED, null, "{\"percent\":60,\"supervisor\":\"kari\"}")))
        .containsExactly("Prosent:  -> 60 %", "Veileder: Ola Nordmann -> Kari Nordmann");
  }

  @Test
  void recordsAreToldByNameAndNeverByTheirIds() {
    List<String> told =
        told(
            "nb",
            event(
                1,
                EventKind.CREATED,
                null,
                "{\"providerId\":11,\"wishedFarmId\":22,\"agreementId\":99,\"farm\":\"310090018\",\"farmConfirmed\":true}"));
    assertThat(told)
        .containsExactly(
            "Arrangør:  -> Trøndelag Arbeid AS",
            "Ønsket gård:  -> Nordgarden",
            "Gård:  -> Nordgarden",
            "Plass på gård bekreftet:  -> ja");
  }

  @Test
  void whatHasNoNameOfItsOwnIsLeftOut() {
    assertThat(
            told(
                "nb",
                event(
                    1,
                    EventKind.PLACED_ELSEWHERE,
                    null,
                    "{\"placedBy\":\"abcdefgh12345678wxyz\",\"nested\":{\"a\":1},\"reference\":\"x\"}")))
        .isEmpty();
  }

  @Test
  void theDayOfTheDecisionIsNotToldTwice() {
    assertThat(
            told(
                "nb",
                event(
                    1,
                    EventKind.WITHDRAWN,
                    null,
                    "{\"notRelevant\":\"2026-11-23\",\"notRelevantReason\":\"WITHDRAWN\"}")))
        .containsExactly("Hvorfor ikke aktuell:  -> Trukket tilbake av NAV");
  }

  @Test
  void whatAFileBroughtIsToldByTheDaysItHoldsFrom() {
    assertThat(
            told(
                "nb",
                event(
                    1,
                    EventKind.IMPORTED,
                    null,
                    "{\"percents\":[{\"validFrom\":\"2026-01-01\",\"percent\":50},{\"validFrom\":\"2026-03-01\",\"percent\":80}],"
                        + "\"stays\":[{\"validFrom\":\"2026-01-01\",\"farmId\":23},{\"validFrom\":\"2026-02-01\"}],"
                        + "\"slots\":[{\"validFrom\":\"2026-01-01\",\"weeks\":\"EVERY\",\"weekday\":3,\"fromTime\":\"09:00\",\"toTime\":\"14:00\"}]}")))
        .containsExactly(
            "Prosent:  -> fra 01.01.2026 50 %; fra 01.03.2026 80 %",
            "Opphold:  -> fra 01.01.2026 Sørgarden; fra 01.02.2026 Hos arrangøren",
            "Ukeplan:  -> fra 01.01.2026 onsdag 09:00–14:00");
  }
}
