package no.greenwork.finalreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.placement.EventKind;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementHistory;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** Writes the final report, each time a whole version; the office marks it as read. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class FinalReportService {
  /** Of two that build upon the same version, the database lets one in. */
  static final String INSERT =
      "INSERT IGNORE INTO final_report (id, placement_id, number, at, on_date, user_id, last_day,"
          + " plan_number, worked, recommendation, known) VALUES (:id, :placement, :number, :at,"
          + " :day, :user, :lastDay, :plan, :worked, :recommendation, :known)";

  private static final String GOAL =
      "INSERT INTO final_report_goal (final_report_id, position, attained, remark) VALUES (:id,"
          + " :position, :attained, :remark)";

  private static final String READ =
      "INSERT IGNORE INTO final_report_read (final_report_id, user_id, at) VALUES (:id, :user, :at)";

  @Inject private PlacementOpening opening;
  @Inject private PlacementHistory history;
  @Inject private FinalReportQueries queries;
  @Inject private FinalReportReads reads;
  @Inject private KnownReads known;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * @param seen number of the version that was the newest when this one was begun, 0 for none
   * @return number of the new version
   * @throws Conflict if none is asked for of this placement, or not yet
   * @throws StaleRecord if somebody has written one since, or another version of the plan
   */
  @Requires(Action.WRITE_FINAL_REPORT)
  public int write(String placement, int seen, FinalReportCommand command) {
    OpenedPlacement opened = opening.write(placement);
    FinalReportDays days = queries.days(opened);
    if (!days.demanded()) {
      throw new Conflict("", "NO_FINAL_REPORT");
    }
    opened.require(PlacementState.ACTIVE, PlacementState.ENDED);
    if (!days.openOn(clock.today())) {
      throw new Conflict("", "TOO_EARLY", days.opensOn());
    }
    StaleRecord.check(command.planNumber(), reads.plan(opened.id()));
    command.validate(reads.goals(opened.id(), command.planNumber()).size());
    StaleRecord.check(
        seen, reads.versions(opened.id()).stream().findFirst().map(v -> v.number()).orElse(0));
    int number = seen + 1;
    long id = ids.next();
    if (insert(opened, id, number, command) == 0) {
      throw new StaleRecord();
    }
    goals(id, command);
    history.keep(opened, EventKind.FINAL_REPORT, Map.of("version", number));
    return number;
  }

  private int insert(OpenedPlacement opened, long id, int number, FinalReportCommand command) {
    Known now = known.of(opened);
    return database.read(
        h ->
            h.createUpdate(INSERT)
                .bind("id", id)
                .bind("placement", opened.id())
                .bind("number", number)
                .bind("at", clock.now())
                .bind("day", clock.today())
                .bind("user", current.get().userId())
                .bind("lastDay", now.lastDay())
                .bind("plan", command.planNumber())
                .bind("worked", command.worked())
                .bind("recommendation", command.recommendation())
                .bind("known", reads.text(now))
                .execute());
  }

  private void goals(long id, FinalReportCommand command) {
    database.write(
        h -> {
          for (FinalReportCommand.Result result : command.results()) {
            h.createUpdate(GOAL)
                .bind("id", id)
                .bind("position", result.position())
                .bind("attained", result.attained())
                .bind("remark", result.remark())
                .execute();
          }
        });
  }

  /**
   * The office has read the newest version.
   *
   * @param number the version that was shown
   * @throws StaleRecord if a newer one was written since
   */
  @Requires(Action.READ_FINAL_REPORT)
  public void read(String placement, int number) {
    OpenedPlacement opened = opening.write(placement);
    FinalReportReads.Row row = reads.row(opened.id(), number);
    StaleRecord.check(number, reads.versions(opened.id()).getFirst().number());
    int marked =
        database.read(
            h ->
                h.createUpdate(READ)
                    .bind("id", row.id())
                    .bind("user", current.get().userId())
                    .bind("at", clock.now())
                    .execute());
    if (marked == 0) {
      throw new Conflict("", "ALREADY_THERE");
    }
    history.keep(opened, EventKind.FINAL_REPORT_READ, Map.of("version", number));
  }
}
