package no.greenwork.farmday;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.greenwork.placement.FarmPlacementRow;
import no.greenwork.placement.PlannedSlot;
import no.greenwork.plan.FarmPlan;
import no.greenwork.shared.Clock;
import no.greenwork.shared.TextsView;

/** Words for the farm's day that several of its pages use. */
@Named("dayWords")
@RequestScoped
public class DayWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(Clock.NORWAY);

  @Inject private TextsView texts;
  @Inject private Clock clock;

  public String who(FarmPlacementRow row) {
    return row.calledName() == null ? texts.get("placement.farm.unnamed") : row.calledName();
  }

  /** Tirsdag 24. november. */
  public String day(LocalDate day) {
    String weekday = texts.get("placement.day." + day.getDayOfWeek().getValue());
    String text =
        texts.f(
            "farmday.day",
            weekday,
            day.getDayOfMonth(),
            texts.get("farmday.month." + day.getMonthValue()));
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** 09–15, 12.30–15. */
  String times(List<PlannedSlot> pattern, LocalDate day) {
    return pattern.isEmpty()
        ? ""
        : PlannedSlot.on(pattern, day).stream()
            .map(slot -> time(slot.fromTime()) + "–" + time(slot.toTime()))
            .collect(Collectors.joining(", "));
  }

  static String time(LocalTime time) {
    return time.getMinute() == 0
        ? "%02d".formatted(time.getHour())
        : "%02d.%02d".formatted(time.getHour(), time.getMinute());
  }

  String work(FarmPlan plan) {
    return plan.activities().stream()
        .map(one -> texts.get("organisation.activity." + one).toLowerCase(texts.texts().locale()))
        .collect(Collectors.joining(", "));
  }

  /** As the server has it, whatever a phone's clock says. */
  public LocalDate getToday() {
    return clock.today();
  }

  /** With the time in Norway, from which a phone counts on. */
  public LocalDateTime getNow() {
    LocalTime time = LocalTime.ofInstant(clock.now(), Clock.NORWAY);
    return clock.today().atTime(time.truncatedTo(ChronoUnit.SECONDS));
  }

  public String moment(Instant at) {
    return TIME.format(at);
  }

  /** The parts of a card that have changed, in words. */
  public String parts(Set<CardPart> changed) {
    return changed.stream()
        .map(part -> texts.get("farmday.card." + part))
        .collect(Collectors.joining(", "));
  }
}
