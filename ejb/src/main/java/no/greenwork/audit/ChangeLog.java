package no.greenwork.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.RecentCounts;

/**
 * Every write, in the transaction of the write. Identity numbers, passwords and keys never go in
 * here; give the values as a map or record without them.
 */
@ApplicationScoped
public class ChangeLog {
  private static final String INSERT =
      "INSERT INTO change_log (id, at, user_id, grant_id, action, record_type, record_id, old_values, new_values)"
          + " VALUES (:id, :at, :user, :grant, :action, :type, :record, :old, :new)";

  @Inject private Database database;
  @Inject private Ids ids;
  @Inject private Clock clock;
  @Inject private CurrentActor current;
  @Inject private RecentCounts recent;

  private final Jsonb json = JsonbBuilder.create();

  /**
   * @param action what was done, e.g. {@code CREATE}
   * @param recordType e.g. {@code farm}
   * @param recordId the id by which people know it, or the internal one
   * @param before values before, null for a new record
   * @param after values after, null for an ended one
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(
      String action, String recordType, Object recordId, Object before, Object after) {
    database.write(
        h ->
            h.createUpdate(INSERT)
                .bind("id", ids.next())
                .bind("at", clock.now())
                .bind("user", current.present() ? current.get().userId() : null)
                .bind("grant", current.present() ? current.get().grant().id() : null)
                .bind("action", action)
                .bind("type", recordType)
                .bind("record", String.valueOf(recordId))
                .bind("old", text(before))
                .bind("new", text(after))
                .execute());
    if (current.present()) {
      recent.forget(current.get().grant().scope());
    }
  }

  private String text(Object values) {
    return values == null ? null : json.toJson(values);
  }
}
