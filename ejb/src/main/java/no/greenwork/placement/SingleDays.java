package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * Single days on which somebody comes otherwise than by the week pattern. What was is in the sheet,
 * so only a day that is not over is planned anew; a single day takes up no place and is not held
 * against a farm's half-days.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class SingleDays {
  private static final String DAY = "day";
  private static final String HOURS = "hours";

  private static final String PUT =
      "INSERT INTO week_pattern_exception (placement_id, day, from_time, to_time) VALUES (:id, :day, :from, :to)"
          + " ON DUPLICATE KEY UPDATE from_time = :from, to_time = :to";

  @Inject private PlacementReferences references;
  @Inject private PlacementStore store;
  @Inject private Database database;
  @Inject private Clock clock;

  /**
   * @param from null together with {@code to}: the person does not come
   */
  @Requires(Action.EDIT_WEEK_PATTERN)
  public void plan(String id, int seen, LocalDate day, LocalTime from, LocalTime to) {
    if ((from == null) != (to == null)) {
      throw new Invalid(from == null ? "dayFrom" : "dayTo", "REQUIRED");
    }
    if (from != null && !from.isBefore(to)) {
      throw new Invalid("dayTo", "END_BEFORE_START");
    }
    Placement placement = open(id, seen, day);
    write(placement, day, from == null ? "" : from + "–" + to);
    database.write(
        h ->
            h.createUpdate(PUT)
                .bind("id", placement.id())
                .bind(DAY, day)
                .bind("from", from)
                .bind("to", to)
                .execute());
  }

  /** The week pattern holds on the day again. */
  @Requires(Action.EDIT_WEEK_PATTERN)
  public void takeBack(String id, int seen, LocalDate day) {
    Placement placement = open(id, seen, day);
    int gone =
        database.read(
            h ->
                h.createUpdate(
                        "DELETE FROM week_pattern_exception WHERE placement_id = :id AND day = :day")
                    .bind("id", placement.id())
                    .bind(DAY, day)
                    .execute());
    if (gone == 0) {
      throw new Invalid(DAY, "NOT_FOUND");
    }
    write(placement, day, null);
  }

  private Placement open(String id, int seen, LocalDate day) {
    if (day == null) {
      throw new Invalid(DAY, "REQUIRED");
    }
    if (day.isBefore(clock.today())) {
      throw new Invalid(DAY, "PAST");
    }
    Placement placement = store.load(references.placement(id).id(), seen);
    store.require(placement, PlacementState.AWAITING_START, PlacementState.ACTIVE);
    if (placement.validFrom() == null) {
      throw new Conflict("", "STATE");
    }
    if (day.isBefore(placement.validFrom())
        || placement.validTo() != null && !day.isBefore(placement.validTo())) {
      throw new Invalid(DAY, "PERIOD", day);
    }
    return placement;
  }

  /**
   * @param hours empty when the person does not come, null when it is as by the pattern again
   */
  private void write(Placement placement, LocalDate day, String hours) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("singleDay", day);
    said.put(HOURS, hours == null ? "PATTERN" : hours.isEmpty() ? "NONE" : hours);
    store.change(placement, EventKind.SINGLE_DAY, null, said, p -> {});
  }
}
