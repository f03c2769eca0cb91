package no.greenwork.farmday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.attendance.DayKind;
import no.greenwork.attendance.FarmDayQueries;
import no.greenwork.attendance.FarmDays;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;

/** Files a fire drill with who was there; of what was filed nothing is changed any more. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.REGISTER_FARM_DAY)
public class DrillService {
  private static final String DRILL =
      "INSERT IGNORE INTO fire_drill (id, farm_id, day, minutes, led_by, remark, client_key, user_id, filed_at)"
          + " VALUES (:id, :farm, :day, :minutes, :ledBy, :remark, :key, :user, :at)";

  private static final String PERSON =
      "INSERT INTO fire_drill_person (drill_id, placement_id, mustered)"
          + " SELECT :drill, p.id, p.public_id IN (<mustered>) FROM placement p WHERE p.public_id IN (<people>)";

  @Inject private FarmDayQueries days;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /** For the change log: how many, not who. */
  public record Filed(LocalDate day, int minutes, String ledBy, int people, int mustered) {}

  /**
   * @throws NotFound if one of the people has no stay here on that day
   */
  public void file(DrillCommand command) {
    command.validate(clock.today());
    requireStays(command);
    long id = ids.next();
    if (insert(id, command) == 0) {
      return;
    }
    if (!command.people().isEmpty()) {
      database.write(
          h ->
              h.createUpdate(PERSON)
                  .bind("drill", id)
                  .bindList("people", command.people())
                  .bindList(
                      "mustered", command.mustered().isEmpty() ? List.of("") : command.mustered())
                  .execute());
    }
    changes.record(
        "CREATE",
        "fire_drill",
        id,
        null,
        new Filed(
            command.day(),
            command.minutes(),
            command.ledBy().strip(),
            command.people().size(),
            command.mustered().size()));
  }

  private int insert(long id, DrillCommand command) {
    return database.read(
        h ->
            h.createUpdate(DRILL)
                .bind("id", id)
                .bind("farm", current.get().grant().scopeId())
                .bind("day", command.day())
                .bind("minutes", command.minutes())
                .bind("ledBy", command.ledBy().strip())
                .bind("remark", remark(command))
                .bind("key", bytes(command.key()))
                .bind("user", current.get().userId())
                .bind("at", clock.now())
                .execute());
  }

  private void requireStays(DrillCommand command) {
    Set<String> here =
        days.days(command.day(), command.day(), AccessKind.LIST).stream()
            .filter(one -> one.on(command.day()).planned().kind() != DayKind.OUTSIDE)
            .map(FarmDays::placement)
            .collect(Collectors.toSet());
    if (!here.containsAll(new HashSet<>(command.people()))) {
      throw new NotFound();
    }
  }

  private static String remark(DrillCommand command) {
    return command.remark() == null || command.remark().isBlank() ? null : command.remark().strip();
  }

  private static byte[] bytes(UUID key) {
    return ByteBuffer.allocate(16)
        .putLong(key.getMostSignificantBits())
        .putLong(key.getLeastSignificantBits())
        .array();
  }
}
