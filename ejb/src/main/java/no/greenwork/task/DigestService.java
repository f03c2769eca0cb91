package no.greenwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;

/** Everyone's own choice of when to be told by mail what waits. */
@ApplicationScoped
@Transactional
@Requires(Action.SEE_TASKS)
public class DigestService {
  private static final String READ =
      "SELECT weekdays, at_time FROM task_digest WHERE user_id = :user";
  private static final String WRITE =
      "INSERT INTO task_digest (user_id, weekdays, at_time, made_on) VALUES (:user, :days, :time, :made)"
          + " ON DUPLICATE KEY UPDATE weekdays = VALUES(weekdays), at_time = VALUES(at_time)";
  private static final String ADDRESS = "SELECT email FROM app_user WHERE id = :user";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;

  /** As it is stored. */
  public record Row(String weekdays, LocalTime atTime) {}

  public Optional<Digest> mine() {
    return database.read(
        h ->
            h.createQuery(READ)
                .bind("user", current.get().userId())
                .mapTo(Row.class)
                .map(row -> Digest.stored(row.weekdays(), row.atTime()))
                .findOne());
  }

  /** Where it would go, if an address is registered. */
  public Optional<String> address() {
    return database
        .read(
            h ->
                h.createQuery(ADDRESS)
                    .bind("user", current.get().userId())
                    .mapTo(String.class)
                    .findOne())
        .filter(address -> !address.isBlank());
  }

  /**
   * Holds from the next time on: what is past today is not made up for.
   *
   * @param wanted no days at all means no mail
   */
  public void choose(Digest wanted) {
    if (wanted.days().isEmpty()) {
      stop();
      return;
    }
    if (wanted.time() == null) {
      throw new Invalid("time", "REQUIRED");
    }
    if (address().isEmpty()) {
      throw new Invalid("time", "NO_ADDRESS");
    }
    LocalTime now = LocalTime.ofInstant(clock.now(), Clock.NORWAY);
    Optional<Digest> before = mine();
    database.write(
        h ->
            h.createUpdate(WRITE)
                .bind("user", current.get().userId())
                .bind("days", wanted.weekdays())
                .bind("time", wanted.time())
                .bind("made", wanted.time().isAfter(now) ? null : clock.today())
                .execute());
    changes.record(
        "DIGEST",
        "user",
        current.get().userName(),
        before.map(DigestService::values).orElse(null),
        values(wanted));
  }

  private void stop() {
    Optional<Digest> before = mine();
    if (before.isPresent()) {
      database.write(
          h -> h.execute("DELETE FROM task_digest WHERE user_id = ?", current.get().userId()));
      changes.record("DIGEST", "user", current.get().userName(), values(before.get()), null);
    }
  }

  private static Map<String, Object> values(Digest digest) {
    return Map.of("weekdays", digest.weekdays(), "time", digest.time());
  }
}
