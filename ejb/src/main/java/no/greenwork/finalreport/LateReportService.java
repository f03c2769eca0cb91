package no.greenwork.finalreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.placement.EventKind;
import no.greenwork.placement.PlacementHistory;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/**
 * Writes a missing final report when the placement is out of the provider's sight. It answers no
 * goals, since the plan is not the provider's to read any more.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.WRITE_FINAL_REPORT)
public class LateReportService {
  @Inject private LateReportQueries queries;
  @Inject private FinalReportReads reads;
  @Inject private KnownReads known;
  @Inject private PlacementHistory history;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * @return number of the new version
   * @throws NotFound if none is missing, also when somebody has written it meanwhile
   */
  public int write(String placement, String worked, String recommendation) {
    LateReportQueries.Whose whose = queries.whose(placement);
    FinalReportCommand command = new FinalReportCommand(0, List.of(), worked, recommendation);
    command.validate(0);
    int number =
        reads.versions(whose.id()).stream()
                .findFirst()
                .map(FinalReportQueries.Version::number)
                .orElse(0)
            + 1;
    Known now = known.of(whose.id(), whose.start(), whose.lastDay());
    int written =
        database.read(
            h ->
                h.createUpdate(FinalReportService.INSERT)
                    .bind("id", ids.next())
                    .bind("placement", whose.id())
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
    if (written == 0) {
      throw new StaleRecord();
    }
    history.keep(
        whose.id(), whose.publicId(), EventKind.FINAL_REPORT, null, Map.of("version", number));
    return number;
  }
}
