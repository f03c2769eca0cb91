package no.greenwork.placement;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.Handle;

/** Takes away the drafts of referrals that are invisible already, because nobody touched them. */
@Singleton
public class OldDrafts {
  private static final int AT_ONCE = 500;
  private static final String OLD =
      "SELECT id, public_id FROM placement WHERE referred_on IS NULL AND accepted_on IS NULL AND touched_at <= :limit"
          + " ORDER BY id LIMIT "
          + AT_ONCE;

  @Inject private Database database;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;

  /** A draft, by both its ids. */
  public record Draft(long id, String publicId) {}

  /** Every night; what is left is taken the next one. */
  @Schedule(hour = "3", minute = "10", persistent = false)
  public void delete() {
    List<Draft> old =
        database.read(
            h ->
                h.createQuery(OLD)
                    .bind(
                        "limit", clock.today().minusDays(PlacementScope.DRAFT_DAYS).atStartOfDay())
                    .mapTo(Draft.class)
                    .list());
    if (!old.isEmpty()) {
      database.write(h -> delete(h, old.stream().map(Draft::id).toList()));
      old.forEach(draft -> changes.record("DELETE", "placement", draft.publicId(), null, null));
    }
  }

  /** The lines of history go with the placement: they are only ever added to by the product. */
  private static void delete(Handle h, List<Long> ids) {
    for (String part : List.of("week_pattern_slot", "percent_entry", "stay")) {
      h.createUpdate("DELETE FROM <part> WHERE placement_id IN (<ids>)")
          .define("part", part)
          .bindList("ids", ids)
          .execute();
    }
    h.createUpdate("DELETE FROM placement WHERE id IN (<ids>)").bindList("ids", ids).execute();
  }
}
