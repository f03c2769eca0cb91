package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.audit.ChangeLog;
import no.greenwork.schedule.ScheduledWork;
import no.greenwork.schedule.Timetable;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.Handle;

/** Takes away the drafts of referrals that are invisible already, because nobody touched them. */
@ApplicationScoped
@Transactional
public class OldDrafts implements ScheduledWork {
  private static final Timetable PLAN = Timetable.daily(LocalTime.of(3, 10));
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

  @Override
  public String name() {
    return "old-drafts";
  }

  @Override
  public Timetable plan() {
    return PLAN;
  }

  /** What is left is taken the next night. */
  @Override
  public int run() {
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
    return old.size();
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
