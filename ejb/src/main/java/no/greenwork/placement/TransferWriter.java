package no.greenwork.placement;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.greenwork.access.Actor;
import no.greenwork.capacity.TakenPlace;
import no.greenwork.shared.Ids;
import no.greenwork.shared.StatementBatches;
import org.jdbi.v3.core.Handle;

/** Writes placements in batches, each with its line of history; all is sent when it closes. */
final class TransferWriter implements AutoCloseable {
  private enum Statement implements StatementBatches.Sql {
    INSERT(
        "INSERT INTO placement (id, public_id, participant_id, measure_code, arena, provider_id, wished_farm_id, wished_start, farm_confirmed,"
            + " created_by, created_at, touched_at, referred_on, referred_by, referred_unit, accepted_on, agreement_id, valid_from, valid_to,"
            + " exit_reason, source, external_ref) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
    UPDATE(
        "UPDATE placement SET arena = ?, wished_farm_id = ?, wished_start = ?, farm_confirmed = ?, touched_at = ?, referred_on = ?, accepted_on = ?,"
            + " valid_from = ?, valid_to = ?, exit_reason = ?, exit_text = IF(exit_reason = 'OTHER', exit_text, NULL), source = ?,"
            + " external_ref = ?, version = version + 1 WHERE id = ?"),
    CLOSE(
        "UPDATE placement SET not_relevant_on = ?, not_relevant_reason = ?, touched_at = ?, version = version + 1 WHERE id = ?"),
    NO_STAYS("DELETE FROM stay WHERE placement_id = ?"),
    NO_PERCENTS("DELETE FROM percent_entry WHERE placement_id = ?"),
    NO_SLOTS("DELETE FROM week_pattern_slot WHERE placement_id = ?"),
    STAY(
        "INSERT INTO stay (placement_id, valid_from, valid_to, farm_agreement_id, farm_id) VALUES (?, ?, ?, ?, ?)"),
    PERCENT(
        "INSERT INTO percent_entry (placement_id, valid_from, percent, days_per_week, registered_at) VALUES (?, ?, ?, ?, ?)"),
    SLOT(
        "INSERT INTO week_pattern_slot (placement_id, valid_from, weeks, weekday, from_time, to_time) VALUES (?, ?, ?, ?, ?, ?)"),
    EVENT(
        "INSERT INTO placement_event (id, placement_id, at, on_date, user_id, kind, old_values, new_values) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
    CHANGE(
        "INSERT INTO change_log (id, at, user_id, grant_id, action, record_type, record_id, old_values, new_values)"
            + " VALUES (?, ?, ?, ?, ?, 'placement', ?, ?, ?)");

    private final String sql;

    Statement(String sql) {
      this.sql = sql;
    }

    @Override
    public String sql() {
      return sql;
    }
  }

  private final StatementBatches<Statement> batches;
  private final Actor actor;
  private final Ids ids;
  private final Instant now;
  private final LocalDate today;
  private final TransferValues values;

  TransferWriter(
      Handle handle, Actor actor, Ids ids, Instant now, LocalDate today, TransferValues values) {
    batches = new StatementBatches<>(handle);
    this.actor = actor;
    this.ids = ids;
    this.now = now;
    this.today = today;
    this.values = values;
  }

  void create(StoredPlacement placement) {
    StoredPlacement.Row p = placement.row();
    batches.add(
        Statement.INSERT,
        p.id(),
        p.publicId(),
        p.participantId(),
        p.measure(),
        arena(placement),
        p.providerId(),
        p.wishedFarmId(),
        p.wishedStart(),
        p.farmConfirmed(),
        actor.userId(),
        now,
        now,
        p.referred(),
        actor.userId(),
        actor.grant().scopeKey(),
        p.accepted(),
        p.agreementId(),
        p.validFrom(),
        p.validTo(),
        p.exitReason(),
        p.source(),
        p.externalRef());
    schedule(placement);
    log(p, EventKind.IMPORTED, Map.of(), values.of(placement));
  }

  void change(StoredPlacement before, StoredPlacement after) {
    StoredPlacement.Row p = after.row();
    batches.add(
        Statement.UPDATE,
        arena(after),
        p.wishedFarmId(),
        p.wishedStart(),
        p.farmConfirmed(),
        now,
        p.referred(),
        p.accepted(),
        p.validFrom(),
        p.validTo(),
        p.exitReason(),
        p.source(),
        p.externalRef(),
        p.id());
    if (!before.stays().equals(after.stays())
        || !Objects.equals(before.row().validTo(), p.validTo())) {
      batches.add(Statement.NO_STAYS, p.id());
      stays(after);
    }
    if (!before.percents().equals(after.percents())) {
      batches.add(Statement.NO_PERCENTS, p.id());
      percents(after);
    }
    if (!before.slots().equals(after.slots())) {
      batches.add(Statement.NO_SLOTS, p.id());
      slots(after);
    }
    Map<String, JsonValue> old = values.of(before);
    Map<String, JsonValue> given = values.of(after);
    log(p, EventKind.IMPORTED, differing(old, given), differing(given, old));
  }

  /** Another referral of the person, who has got a place. */
  void close(StoredPlacement.Row referral, String placedBy) {
    batches.add(
        Statement.CLOSE, today, NotRelevantReason.PLACED_ELSEWHERE.name(), now, referral.id());
    log(referral, EventKind.PLACED_ELSEWHERE, Map.of(), values.closed(today, placedBy));
  }

  private static Map<String, JsonValue> differing(
      Map<String, JsonValue> of, Map<String, JsonValue> from) {
    Map<String, JsonValue> found = new LinkedHashMap<>(of);
    found.entrySet().removeIf(e -> e.getValue().equals(from.get(e.getKey())));
    return found;
  }

  private static String arena(StoredPlacement placement) {
    boolean own = placement.row().isAccepted() && placement.stays().getLast().farmId() == null;
    return (own ? Arena.OWN_PREMISES : Arena.GREEN_WORK).name();
  }

  private void schedule(StoredPlacement placement) {
    stays(placement);
    percents(placement);
    slots(placement);
  }

  private void stays(StoredPlacement placement) {
    List<TakenPlace.Stay> stays = placement.stays();
    for (int i = 0; i < stays.size(); i++) {
      TakenPlace.Stay stay = stays.get(i);
      LocalDate to =
          i + 1 < stays.size() ? stays.get(i + 1).validFrom() : placement.row().validTo();
      batches.add(
          Statement.STAY,
          placement.id(),
          stay.validFrom(),
          to,
          stay.farmAgreementId(),
          stay.farmId());
    }
  }

  private void percents(StoredPlacement placement) {
    placement
        .percents()
        .forEach(
            p ->
                batches.add(
                    Statement.PERCENT,
                    placement.id(),
                    p.validFrom(),
                    p.percent(),
                    p.daysPerWeek(),
                    now));
  }

  private void slots(StoredPlacement placement) {
    placement
        .slots()
        .forEach(
            s ->
                batches.add(
                    Statement.SLOT,
                    placement.id(),
                    s.validFrom(),
                    s.weeks().name(),
                    s.weekday(),
                    s.fromTime(),
                    s.toTime()));
  }

  private void log(
      StoredPlacement.Row placement,
      EventKind kind,
      Map<String, JsonValue> before,
      Map<String, JsonValue> after) {
    String old = values.text(before);
    String given = values.text(after);
    batches.add(
        Statement.EVENT,
        ids.next(),
        placement.id(),
        now,
        today,
        actor.userId(),
        kind.name(),
        old,
        given);
    batches.add(
        Statement.CHANGE,
        ids.next(),
        now,
        actor.userId(),
        actor.grant().id(),
        kind.name(),
        placement.publicId(),
        old,
        given);
  }

  @Override
  public void close() {
    batches.close();
  }
}
