package no.greenwork.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** NAV approves a sheet, returns it with why, or holds it until a day. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.DECIDE_ATTENDANCE)
public class SheetDecisionService {
  private static final List<SheetState> SENT = List.of(SheetState.SUBMITTED);

  /** Where the provider can no longer open what was returned. */
  private static final List<SheetState> WITH_NAV =
      List.of(SheetState.SUBMITTED, SheetState.RETURNED);

  private static final String DECIDED = ", decided_on = :today, decided_by = :user";

  private static final String LOOKED =
      "UPDATE attendance_sheet SET looked_at = TRUE WHERE placement_id = :placement AND month = :month"
          + " AND version = :seen AND state IN ('SUBMITTED', 'RETURNED')";

  @Inject private AttendanceSubjects subjects;
  @Inject private SheetReads sheets;
  @Inject private SheetStore store;
  @Inject private SinceSent since;
  @Inject private Database database;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;

  /**
   * Each for itself. Codes: NOT_FOUND, STATE it is not sent, STALE somebody has decided about it
   * since, LOOK_FIRST it was drawn to be looked at, has deviations, when it was sent or by what
   * came since, has nothing in it, says otherwise than what was sent before, or was returned to a
   * provider that can no longer open it, and nobody has looked.
   */
  public List<SheetOutcome> approve(List<SheetRef> refs) {
    if (refs.size() > SheetService.MOST) {
      throw new Invalid("", "AT_MOST", SheetService.MOST);
    }
    Map<String, Subject> known =
        subjects.of(refs.stream().map(SheetRef::placement).filter(Objects::nonNull).toList());
    Map<SheetKey, Sheet> stored = stored(refs, known);
    Set<SheetKey> overtaken = since.of(unseen(refs, known, stored));
    List<SheetOutcome> outcomes = new ArrayList<>();
    refs.forEach(ref -> outcomes.add(approve(ref, known.get(ref.placement()), stored, overtaken)));
    return outcomes;
  }

  private static Map<LocalDate, List<Subject>> unseen(
      List<SheetRef> refs, Map<String, Subject> known, Map<SheetKey, Sheet> stored) {
    return refs.stream()
        .filter(ref -> ref.month() != null && known.containsKey(ref.placement()))
        .map(ref -> ref.key(known.get(ref.placement()).id()))
        .distinct()
        .filter(key -> !stored.get(key).lookedAt())
        .collect(
            groupingBy(
                SheetKey::month,
                TreeMap::new,
                mapping(
                    key ->
                        known.values().stream()
                            .filter(subject -> subject.id() == key.placementId())
                            .findFirst()
                            .orElseThrow(),
                    toList())));
  }

  /** By one statement for each month. */
  private Map<SheetKey, Sheet> stored(List<SheetRef> refs, Map<String, Subject> known) {
    Map<LocalDate, Set<Long>> months = new TreeMap<>();
    refs.stream()
        .filter(ref -> ref.month() != null && known.containsKey(ref.placement()))
        .map(ref -> ref.key(known.get(ref.placement()).id()))
        .forEach(
            key ->
                months
                    .computeIfAbsent(key.month(), month -> new TreeSet<>())
                    .add(key.placementId()));
    Map<SheetKey, Sheet> stored = new TreeMap<>();
    months.forEach(
        (month, ids) ->
            sheets.of(ids, month).values().forEach(sheet -> stored.put(sheet.key(), sheet)));
    return stored;
  }

  private SheetOutcome approve(
      SheetRef ref, Subject subject, Map<SheetKey, Sheet> stored, Set<SheetKey> overtaken) {
    if (subject == null || ref.month() == null) {
      return new SheetOutcome(ref, "NOT_FOUND", 0);
    }
    Sheet sheet = stored.get(ref.key(subject.id()));
    String code = whyNot(subject, sheet, ref, overtaken.contains(sheet.key()));
    if (code != null) {
      return new SheetOutcome(ref, code, 0);
    }
    SheetStore.Decision approved =
        new SheetStore.Decision(
            SheetStep.APPROVED,
            "state = 'APPROVED', approved_edition = edition, hold_until = NULL" + DECIDED,
            Map.of(),
            null,
            null);
    return store.decide(subject, ref, approved, List.of(sheet.state()))
        ? SheetOutcome.done(ref)
        : new SheetOutcome(ref, "STALE", 0);
  }

  private String whyNot(Subject subject, Sheet sheet, SheetRef ref, boolean overtaken) {
    if (sheet.version() != ref.seen()) {
      return "STALE";
    }
    if (!subject.leavesToNav(sheet, clock.today())) {
      return "STATE";
    }
    boolean returned = sheet.state() == SheetState.RETURNED;
    boolean look = sheet.sampled() || sheet.deviations() > 0 || sheet.edition() > 1;
    return (look || overtaken || sheet.nothing() || returned) && !sheet.lookedAt()
        ? "LOOK_FIRST"
        : null;
  }

  /**
   * Somebody has looked at the sheet as it was sent; the change log keeps who and when.
   *
   * @throws NotFound if there is no such placement that this user may open
   * @throws StaleRecord if somebody has decided about it since
   * @throws Conflict if it is not sent
   */
  public void looked(SheetRef ref) {
    if (ref.month() == null) {
      throw new Invalid("month", "REQUIRED");
    }
    Subject subject = subjects.of(ref.placement());
    SheetKey key = ref.key(subject.id());
    Sheet seen = sheets.of(List.of(subject.id()), key.month()).get(subject.id());
    StaleRecord.check(ref.seen(), seen.version());
    if (!subject.leavesToNav(seen, clock.today())) {
      throw new Conflict("", "STATE");
    }
    int found =
        database.read(
            h ->
                h.createUpdate(LOOKED)
                    .bind("placement", key.placementId())
                    .bind("month", key.month())
                    .bind("seen", ref.seen())
                    .execute());
    if (found == 0) {
      throw new StaleRecord();
    }
    changes.record(
        "LOOKED",
        "attendance_sheet",
        subject.publicId(),
        null,
        new SheetStore.Told(key.month(), null, null));
  }

  /**
   * Back to the provider, who may write into it again.
   *
   * @throws Conflict PROVIDER_DONE if the provider does not see the placement any more; it can be
   *     approved or held
   */
  public void giveBack(SheetRef ref, String reason) {
    String words = SheetReason.required(reason);
    Subject subject = subjects.of(ref.placement());
    if (!subject.seenByProvider(clock.today())) {
      throw new Conflict("", "PROVIDER_DONE");
    }
    decide(
        store,
        sheets,
        subject,
        ref,
        new SheetStore.Decision(
            SheetStep.RETURNED,
            "state = 'RETURNED', edition = edition + 1, reason = :reason, hold_until = NULL, looked_at = FALSE"
                + DECIDED,
            Map.of(),
            words,
            null),
        SENT);
  }

  /**
   * It waits, and is asked about again on that day.
   *
   * @param until after today
   */
  public void hold(SheetRef ref, LocalDate until, String reason) {
    String words = SheetReason.required(reason);
    if (until == null) {
      throw new Invalid("until", "REQUIRED");
    }
    if (!until.isAfter(clock.today())) {
      throw new Invalid("until", "PAST");
    }
    Subject subject = subjects.of(ref.placement());
    decide(
        store,
        sheets,
        subject,
        ref,
        new SheetStore.Decision(
            SheetStep.HELD, "hold_until = :until, looked_at = FALSE", Map.of(), words, until),
        subject.seenByProvider(clock.today()) ? SENT : WITH_NAV);
  }

  /**
   * @throws StaleRecord if somebody has decided about it since
   * @throws Conflict if its state does not let it
   */
  static void decide(
      SheetStore store,
      SheetReads sheets,
      Subject subject,
      SheetRef ref,
      SheetStore.Decision decision,
      List<SheetState> from) {
    if (ref.month() == null) {
      throw new Invalid("month", "REQUIRED");
    }
    if (store.decide(subject, ref, decision, from)) {
      return;
    }
    Sheet stands = sheets.of(List.of(subject.id()), ref.month()).get(subject.id());
    StaleRecord.check(ref.seen(), stands.version());
    throw new Conflict("", "STATE");
  }
}
