package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/** Decides about sheets: the row, its line in the history, and the change log, at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SheetStore {
  private static final String KEY =
      " WHERE placement_id = :placement AND month = :month AND version = :seen AND state IN (<from>)";

  private static final String DECISION =
      "INSERT INTO attendance_decision (placement_id, month, version, kind, edition, reason, hold_until, user_id, at, on_date)"
          + " SELECT s.placement_id, s.month, s.version, :kind, s.edition, :reason, :until, :user, :at, :today"
          + " FROM attendance_sheet s WHERE s.placement_id = :placement AND s.month = :month";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;

  /**
   * A step with what it sets.
   *
   * @param sets SQL, with the names of {@code values}
   * @param reason in words, or null
   * @param until a day, or null
   */
  record Decision(
      SheetStep step, String sets, Map<String, Object> values, String reason, LocalDate until) {}

  /** For the change log. */
  public record Told(LocalDate month, String reason, LocalDate holdUntil) {}

  /**
   * @return false when the sheet is not as it was seen, or not in one of these states
   */
  boolean decide(Subject subject, SheetRef sheet, Decision decision, List<SheetState> from) {
    SheetKey key = sheet.key(subject.id());
    Map<String, Object> binds = new HashMap<>(decision.values());
    binds.put("placement", key.placementId());
    binds.put("month", key.month());
    binds.put("seen", sheet.seen());
    binds.put("user", current.get().userId());
    binds.put("today", clock.today());
    binds.put("reason", decision.reason());
    binds.put("until", decision.until());
    int changed =
        database.read(
            h ->
                h.createUpdate(
                        "UPDATE attendance_sheet SET version = version + 1, "
                            + decision.sets()
                            + KEY)
                    .bindMap(binds)
                    .bindList("from", from.stream().map(Enum::name).toList())
                    .execute());
    if (changed == 0) {
      return false;
    }
    tell(subject, key, decision);
    return true;
  }

  private void tell(Subject subject, SheetKey key, Decision decision) {
    database.write(
        h ->
            h.createUpdate(DECISION)
                .bind("kind", decision.step().name())
                .bind("reason", decision.reason())
                .bind("until", decision.until())
                .bind("user", current.get().userId())
                .bind("at", clock.now())
                .bind("today", clock.today())
                .bind("placement", key.placementId())
                .bind("month", key.month())
                .execute());
    changes.record(
        decision.step().name(),
        "attendance_sheet",
        subject.publicId(),
        null,
        new Told(key.month(), decision.reason(), decision.until()));
  }
}
