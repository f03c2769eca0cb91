package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/**
 * The provider sends sheets to NAV, and corrects what was approved: a correction is the sheet's
 * next edition, and what was approved stays readable as it was.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.REGISTER_ATTENDANCE)
public class SheetService {
  /** Sheets that are decided about at once. */
  public static final int MOST = 200;

  static final int REASON = 500;

  private static final String SUBMIT =
      "state = 'SUBMITTED', submitted_on = :today, submitted_by = :user, decided_on = NULL, decided_by = NULL,"
          + " reason = IF(edition > 1, reason, NULL), hold_until = NULL, looked_at = FALSE, sampled = :sampled,"
          + " expected_days = :expectedDays, present_days = :presentDays, absent_days = :absentDays,"
          + " unnotified_days = :unnotifiedDays, expected_quarters = :expectedQuarters,"
          + " present_quarters = :presentQuarters, deviations = :deviations";

  @Inject private AttendanceSubjects subjects;
  @Inject private CalendarReads calendars;
  @Inject private OfferAndRoomReads besides;
  @Inject private AttendanceRules rules;
  @Inject private SheetReads sheets;
  @Inject private SheetStore store;
  @Inject private SheetGuard guard;
  @Inject private DayReads days;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** What is known of a month while its sheet is held. */
  private record Month(
      Subject subject,
      AttendanceCalendar calendar,
      Sheet sheet,
      DayReads.Days stands,
      OfferAndRoom beside) {}

  /**
   * Each for itself: one that cannot be sent holds up no other. Days on which somebody is known not
   * to come are filled with why. Codes: NOT_FOUND, LOCKED it is sent or approved already, STALE
   * somebody has decided about it since, OUTSIDE no day of the month is of the placement, NOT_OVER
   * its last day is still to come, MISSING_DAYS expected days of which nothing is said.
   *
   * @param refs all of one month
   */
  public List<SheetOutcome> submit(List<SheetRef> refs) {
    LocalDate month = month(refs);
    Map<String, Subject> known =
        subjects.of(refs.stream().map(SheetRef::placement).filter(Objects::nonNull).toList());
    List<Long> ids = known.values().stream().map(Subject::id).toList();
    Map<SheetKey, Integer> held =
        guard.hold(ids.stream().map(id -> new SheetKey(id, month)).collect(Collectors.toSet()));
    Map<Long, AttendanceCalendar> planned = calendars.of(ids);
    Map<Long, Sheet> stored = sheets.of(ids, month);
    Map<Long, DayReads.Days> stands = days.of(ids, month, month.plusMonths(1).minusDays(1));
    AttendanceRules.Book book = rules.book();
    Map<Long, OfferAndRoom> beside = besides.of(known.values(), planned, book, month);
    List<SheetOutcome> outcomes = new ArrayList<>();
    for (SheetRef ref : refs) {
      Subject subject = known.get(ref.placement());
      outcomes.add(
          subject == null
              ? new SheetOutcome(ref, "NOT_FOUND", 0)
              : submit(
                  ref,
                  new Month(
                      subject,
                      planned.get(subject.id()),
                      stored.get(subject.id()),
                      stands.get(subject.id()),
                      beside.get(subject.id())),
                  held,
                  book));
    }
    return outcomes;
  }

  private static LocalDate month(List<SheetRef> refs) {
    if (refs.size() > MOST) {
      throw new Invalid("", "AT_MOST", MOST);
    }
    List<LocalDate> months =
        refs.stream()
            .map(ref -> ref.month() == null ? null : ref.month().withDayOfMonth(1))
            .distinct()
            .toList();
    if (months.size() != 1 || months.getFirst() == null) {
      throw new Invalid("month", "REQUIRED");
    }
    return months.getFirst();
  }

  private SheetOutcome submit(
      SheetRef ref, Month month, Map<SheetKey, Integer> held, AttendanceRules.Book book) {
    SheetKey key = ref.key(month.subject().id());
    if (!held.containsKey(key)) {
      return new SheetOutcome(ref, "LOCKED", 0);
    }
    if (month.sheet().version() != ref.seen()) {
      return new SheetOutcome(ref, "STALE", 0);
    }
    List<PlannedDay> planned = month.calendar().between(key.month(), key.lastDay());
    Optional<LocalDate> over = PlannedDay.over(planned);
    if (over.isEmpty() || over.get().isAfter(clock.today())) {
      return new SheetOutcome(ref, over.isEmpty() ? "OUTSIDE" : "NOT_OVER", 0);
    }
    List<NewEntry> implied = implied(key.placementId(), planned, month.stands());
    SheetFigures figures = figures(planned, month.stands(), implied);
    if (figures.missingDays() > 0) {
      return new SheetOutcome(ref, "MISSING_DAYS", figures.missingDays());
    }
    database.write(h -> new EntryWriter(h).add(implied, stamp(), held));
    int others = clashes(planned, month.stands()) + month.beside().deviations();
    Map<String, Object> values = values(figures, others);
    values.put(
        "sampled",
        drawn(month.sheet()) < book.required(AttendanceRules.Rule.SAMPLE_PERCENT, key.month()));
    boolean done =
        store.decide(
            month.subject(),
            ref,
            new SheetStore.Decision(SheetStep.SUBMITTED, SUBMIT, values, null, null),
            List.of(SheetState.OPEN, SheetState.RETURNED));
    return done ? SheetOutcome.done(ref) : new SheetOutcome(ref, "STALE", 0);
  }

  /** Expected days of which nothing is said, and on which the person is known not to come. */
  private static List<NewEntry> implied(long id, List<PlannedDay> planned, DayReads.Days stands) {
    return planned.stream()
        .filter(day -> day.expected() && day.notice() != null)
        .filter(day -> stands.entry(day.day()).isEmpty())
        .map(day -> PlannedService.planned(id, day, stands, Entry.Act.SUBMITTED))
        .toList();
  }

  private static SheetFigures figures(
      List<PlannedDay> planned, DayReads.Days stands, List<NewEntry> implied) {
    Map<LocalDate, NewEntry> coming =
        implied.stream().collect(Collectors.toMap(NewEntry::day, entry -> entry));
    return SheetFigures.of(
        planned,
        day ->
            coming.containsKey(day.day())
                ? coming.get(day.day()).entry()
                : stands.entry(day.day()));
  }

  /** Days of which the farm says otherwise, and which are no deviation already. */
  static int clashes(List<PlannedDay> planned, DayReads.Days stands) {
    return (int)
        planned.stream()
            .filter(day -> !SheetFigures.isDeviation(day, stands.entry(day.day())))
            .filter(day -> stands.entry(day.day()).clashes(stands.mark(day.day())))
            .count();
  }

  private static Map<String, Object> values(SheetFigures figures, int others) {
    Map<String, Object> values = new HashMap<>();
    values.put("expectedDays", figures.expectedDays());
    values.put("presentDays", figures.presentDays());
    values.put("absentDays", figures.absentDays());
    values.put("unnotifiedDays", figures.unnotifiedDays());
    values.put("expectedQuarters", figures.expectedQuarters());
    values.put("presentQuarters", figures.presentQuarters());
    values.put("deviations", figures.deviations() + others);
    return values;
  }

  /** From 0 to 99, spread over the sheets and the same for one whenever it is asked. */
  private static int drawn(Sheet sheet) {
    CRC32 crc = new CRC32();
    String name = sheet.placementId() + "/" + sheet.month() + "/" + sheet.edition();
    crc.update(name.getBytes(StandardCharsets.US_ASCII));
    return (int) (crc.getValue() % 100);
  }

  /**
   * Opens an approved sheet for a correction.
   *
   * @throws Conflict if it is not approved
   * @throws StaleRecord if somebody has decided about it since
   */
  public void correct(SheetRef ref, String reason) {
    String words = SheetReason.required(reason);
    Subject subject = subjects.of(ref.placement());
    SheetDecisionService.decide(
        store,
        sheets,
        subject,
        ref,
        new SheetStore.Decision(
            SheetStep.CORRECTED,
            "state = 'OPEN', edition = edition + 1, reason = :reason, hold_until = NULL",
            Map.of(),
            words,
            null),
        List.of(SheetState.APPROVED));
  }

  private NewEntry.Stamp stamp() {
    return new NewEntry.Stamp(current.get().userId(), clock.now(), null);
  }
}
