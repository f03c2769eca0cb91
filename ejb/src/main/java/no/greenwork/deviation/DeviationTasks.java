package no.greenwork.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.attendance.AttendanceRules;
import no.greenwork.attendance.SheetDeviations;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Clock;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/** Deviations of participants, of whoever follows them up, and of a provider's farms. */
@ApplicationScoped
class DeviationTasks implements TaskSource {
  /** Computed from the calendar, so it stands in the statement as values. */
  private static final String COMPUTED =
      "SELECT '%s' AS kind, %s AS subject, %d AS placement_id, %s AS responsible, DATE '%s' AS opened_on,"
          + " DATE '%s' + INTERVAL %s DAY AS due_on, NULL AS label, '/attendance/sheet?placement=%s&month=%s' AS path";

  private static final String KINDS_DAYS =
      "(SELECT k.due_days FROM task_kind k WHERE k.code = 'DAYS_MISSING')";

  @Inject private SheetDeviations days;
  @Inject private AttendanceRules rules;
  @Inject private Clock clock;

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    if (actor.is(Role.SUPERVISOR)) {
      return ofPlacements(actor, rules.book(), today).toList();
    }
    if (actor.is(Role.PROVIDER_COORDINATOR)) {
      AttendanceRules.Book book = rules.book();
      SqlPart farms =
          SqlPart.of(
              DeviationSql.overPlaces(book.deviationsFrom(today), today),
              "deviation_provider",
              actor.grant().scopeId());
      return Stream.concat(ofPlacements(actor, book, today), Stream.of(farms)).toList();
    }
    return List.of();
  }

  private Stream<SqlPart> ofPlacements(Actor actor, AttendanceRules.Book book, LocalDate today) {
    SqlPart scope = PlacementScope.followed(actor, today);
    LocalDate first = book.deviationsFrom(today);
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("deviation_first", first);
    binds.put("deviation_since", begin(first));
    binds.putAll(clockChange(clock.now()));
    Stream<SqlPart> found =
        Stream.of(
                DeviationSql.REASON,
                DeviationSql.DIFFERS,
                DeviationSql.AFTER_LOCK,
                DeviationSql.UNDER_OFFER)
            .map(sql -> sql.replace("<scope>", "(" + scope.sql() + ")"))
            .map(sql -> new SqlPart(sql, binds));
    SheetDeviations.Found computed = days.of(actor, book, today);
    return Stream.of(
            found,
            computed.missing().stream().map(DeviationTasks::missing),
            computed.off().stream().map(DeviationTasks::off))
        .flatMap(parts -> parts);
  }

  /** When the clock was last changed, and how many seconds it was ahead of UTC before and after. */
  static Map<String, Object> clockChange(Instant now) {
    ZoneOffsetTransition last = Clock.NORWAY.getRules().previousTransition(now);
    return Map.of(
        "clock_changed", LocalDateTime.ofInstant(last.getInstant(), ZoneOffset.UTC),
        "clock_before", last.getOffsetBefore().getTotalSeconds(),
        "clock_after", last.getOffsetAfter().getTotalSeconds());
  }

  /** When that day began; what has come is dated by the moment. */
  private static LocalDateTime begin(LocalDate day) {
    return LocalDateTime.ofInstant(day.atStartOfDay(Clock.NORWAY).toInstant(), ZoneOffset.UTC);
  }

  private static SqlPart missing(SheetDeviations.Deviation day) {
    return computed("DAYS_MISSING", String.valueOf(day.placement().id()), day, KINDS_DAYS);
  }

  /** Each day for itself: which of them is put off hides no other. */
  private static SqlPart off(SheetDeviations.Deviation day) {
    String subject =
        TaskSource.subject(String.valueOf(day.placement().id()), "'" + day.day() + "'");
    return computed("PRESENCE_OFF_DAY", subject, day, "0");
  }

  private static SqlPart computed(
      String kind, String subject, SheetDeviations.Deviation day, String days) {
    return new SqlPart(
        COMPUTED.formatted(
            kind,
            subject,
            day.placement().id(),
            FOLLOWED_BY,
            day.day(),
            day.due(),
            days,
            day.placement().publicId(),
            YearMonth.from(day.day())),
        Map.of());
  }
}
