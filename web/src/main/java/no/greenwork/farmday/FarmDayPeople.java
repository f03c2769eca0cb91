package no.greenwork.farmday;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.greenwork.attendance.FarmDayQueries;
import no.greenwork.attendance.FarmDays;
import no.greenwork.attendance.FarmPlanned;
import no.greenwork.attendance.Hours;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.FarmPlacementRow;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.TextsView;

/** Brings the days of a farm's people and their cards together, read once for a page. */
@RequestScoped
public class FarmDayPeople {
  @Inject private FarmDayQueries queries;
  @Inject private CardQueries cards;
  @Inject private DayWords words;
  @Inject private TextsView texts;

  private final Map<DateRange, List<FarmDays>> days = new HashMap<>();
  private List<CardNews> news;

  /** The same days however often a page asks. */
  List<FarmDays> days(LocalDate first, LocalDate last) {
    return days.computeIfAbsent(
        DateRange.ofInclusive(first, last), range -> queries.days(first, last, AccessKind.LIST));
  }

  private List<CardNews> news() {
    if (news == null) {
      news = cards.all();
    }
    return news;
  }

  /** By the time at which they come, then by name. */
  List<TodayPerson> on(List<FarmDays> found, LocalDate day) {
    return found.stream()
        .map(one -> person(one, day))
        .filter(Objects::nonNull)
        .sorted(
            Comparator.comparing(TodayPerson::times)
                .thenComparing(one -> words.who(one.row()))
                .thenComparing(TodayPerson::id))
        .toList();
  }

  private TodayPerson person(FarmDays one, LocalDate day) {
    CardNews card = card(one.placement(), day);
    if (card == null) {
      return null;
    }
    FarmDays.Day on = one.on(day);
    return new TodayPerson(
        on,
        card,
        on.planned().expected() ? words.times(card.card().placement().pattern(), day) : "",
        words.work(card.card().work()));
  }

  /** Of several stays the one of the day. */
  private CardNews card(String placement, LocalDate day) {
    List<CardNews> all =
        news().stream()
            .filter(card -> card.card().placement().row().id().equals(placement))
            .toList();
    return all.stream()
        .filter(card -> includes(card.card().placement().row(), day))
        .findFirst()
        .orElse(all.isEmpty() ? null : all.getLast());
  }

  private static boolean includes(FarmPlacementRow row, LocalDate day) {
    return row.start() != null
        && !day.isBefore(row.start())
        && (row.end() == null || !day.isAfter(row.end()));
  }

  /** Jonas 6 t, Amira 3 t. */
  String names(List<FarmPlanned.Filled> filled) {
    return filled.stream()
        .map(
            one ->
                news().stream()
                    .map(card -> card.card().placement().row())
                    .filter(row -> row.id().equals(one.placement()))
                    .findFirst()
                    .map(
                        row ->
                            texts.f("farmday.filled", words.who(row), Hours.text(one.quarters())))
                    .orElse(""))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
