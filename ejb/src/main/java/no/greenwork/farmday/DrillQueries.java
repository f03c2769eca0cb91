package no.greenwork.farmday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Database;

/** The acting farm's log of fire drills, in numbers: who was there is no page's to show later. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.REGISTER_FARM_DAY)
public class DrillQueries {
  private static final String LOG =
      "SELECT d.id, d.day, d.minutes, d.led_by, d.remark, COUNT(x.placement_id) AS people,"
          + " COALESCE(SUM(x.mustered), 0) AS mustered, u.display_name AS filed_by, d.filed_at FROM fire_drill d"
          + " LEFT JOIN fire_drill_person x ON x.drill_id = d.id LEFT JOIN app_user u ON u.id = d.user_id"
          + " WHERE d.farm_id = :farm GROUP BY d.id, d.day, d.minutes, d.led_by, d.remark, u.display_name, d.filed_at"
          + " ORDER BY d.day DESC, d.id DESC LIMIT 100";

  @Inject private Database database;
  @Inject private CurrentActor current;

  /** The newest first. */
  public List<Drill> log() {
    return database.read(
        h ->
            h.createQuery(LOG)
                .bind("farm", current.get().grant().scopeId())
                .mapTo(Drill.class)
                .list());
  }
}
