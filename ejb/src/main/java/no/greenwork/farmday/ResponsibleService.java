package no.greenwork.farmday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** Names the adult who is responsible on a day. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.REGISTER_FARM_DAY)
public class ResponsibleService {
  /** Length of a name. */
  public static final int LONGEST = 80;

  /** Two who name somebody upon the same version meet in the key; one of them wrote nothing. */
  private static final String INSERT =
      "INSERT IGNORE INTO farm_day_responsible (farm_id, day, version, name, set_by, set_at)"
          + " VALUES (:farm, :day, :version, :name, :user, :at)";

  @Inject private ResponsibleQueries queries;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;

  /**
   * The same name once more changes nothing.
   *
   * @param typed null for the acting user
   * @param seen version that was seen
   * @throws StaleRecord if somebody else was named since
   */
  public void name(LocalDate day, String typed, int seen) {
    String name = typed == null ? current.get().displayName() : typed.strip();
    validate(day, name);
    Responsible stands = queries.on(day);
    if (name.equals(stands.name())) {
      return;
    }
    StaleRecord.check(seen, stands.version());
    Responsible named = new Responsible(day, seen + 1, name);
    int written =
        database.read(
            h ->
                h.createUpdate(INSERT)
                    .bind("farm", current.get().grant().scopeId())
                    .bind("day", day)
                    .bind("version", named.version())
                    .bind("name", name)
                    .bind("user", current.get().userId())
                    .bind("at", clock.now())
                    .execute());
    if (written == 0) {
      throw new StaleRecord();
    }
    changes.record(
        "NAMED",
        "farm_day_responsible",
        current.get().grant().scopeId(),
        stands.named() ? stands : null,
        named);
  }

  private void validate(LocalDate day, String name) {
    if (day == null) {
      throw new Invalid("day", "REQUIRED");
    }
    if (day.isAfter(clock.today())) {
      throw new Invalid("day", "DAY_AHEAD");
    }
    if (name.isEmpty()) {
      throw new Invalid("name", "REQUIRED");
    }
    if (name.length() > LONGEST) {
      throw new Invalid("name", "TOO_LONG", LONGEST);
    }
  }
}
