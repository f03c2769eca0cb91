package no.greenwork.finalreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.organisation.Activity;
import no.greenwork.placement.ExitReason;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.Handle;

/** Gathers what is known of a placement that was opened. */
@ApplicationScoped
class KnownReads {
  private static final String EXIT =
      "SELECT exit_reason, exit_text FROM placement WHERE id = :placement";

  private static final String STAYS =
      "SELECT s.valid_from, s.valid_to - INTERVAL 1 DAY AS last_day, f.name AS farm FROM stay s"
          + " LEFT JOIN farm f ON f.id = s.farm_id WHERE s.placement_id = :placement ORDER BY"
          + " s.valid_from";

  private static final String PERCENTS =
      "SELECT valid_from, percent FROM percent_entry WHERE placement_id = :placement ORDER BY"
          + " valid_from";

  private static final String ACTIVITIES =
      "SELECT a.activity_code FROM plan_activity a JOIN plan_version v ON v.id = a.plan_version_id"
          + " WHERE v.placement_id = :placement AND v.number = (SELECT MAX(n.number) FROM"
          + " plan_version n WHERE n.placement_id = :placement) ORDER BY a.activity_code";

  private static final String REVIEWED =
      "SELECT MIN(on_date) AS day FROM review WHERE placement_id = :placement GROUP BY months ORDER"
          + " BY day";

  /** A decision that names the proposal behind it. */
  private static final String CHANGES =
      "SELECT e.on_date, e.kind FROM placement_event e WHERE e.placement_id = :placement AND"
          + " JSON_VALUE(e.new_values, '$.proposal') IS NOT NULL AND e.kind NOT IN ('PROPOSED',"
          + " 'PROPOSAL_REJECTED', 'PROPOSAL_WITHDRAWN') ORDER BY e.id LIMIT 200";

  @Inject private Database database;

  /** Why it ended. */
  public record Exit(ExitReason exitReason, String exitText) {}

  Known of(OpenedPlacement opened) {
    LocalDate lastDay = opened.validTo() == null ? null : opened.validTo().minusDays(1);
    return of(opened.id(), opened.row().start(), lastDay);
  }

  Known of(long placement, LocalDate start, LocalDate lastDay) {
    return database.read(
        h -> {
          Exit exit = h.createQuery(EXIT).bind("placement", placement).mapTo(Exit.class).one();
          return new Known(
              start,
              lastDay,
              exit.exitReason(),
              exit.exitText(),
              list(h, STAYS, placement, Known.Stay.class),
              list(h, PERCENTS, placement, Known.Percent.class),
              list(h, ACTIVITIES, placement, Activity.class),
              list(h, REVIEWED, placement, LocalDate.class),
              list(h, CHANGES, placement, Known.Change.class));
        });
  }

  private static <T> List<T> list(Handle h, String sql, long placement, Class<T> type) {
    return h.createQuery(sql).bind("placement", placement).mapTo(type).list();
  }
}
