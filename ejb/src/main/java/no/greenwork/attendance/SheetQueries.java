package no.greenwork.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/** Sheets that the provider has sent and NAV has not decided about. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.DECIDE_ATTENDANCE)
public class SheetQueries {
  public static final int MOST = 200;

  private static final String WAITING =
      "SELECT "
          + Subject.COLUMNS
          + ", s.month, s.version, s.edition, s.approved_edition, s.submitted_on, s.hold_until, s.sampled, s.looked_at, s.expected_days,"
          + " s.present_days, s.absent_days, s.unnotified_days, s.expected_quarters, s.present_quarters, s.deviations, s.state = 'RETURNED' AS returned, "
          + SheetFigures.NOTHING
          + " AS nothing, v.name AS provider FROM placement p JOIN participant x ON x.id = p.participant_id"
          + " JOIN attendance_sheet s ON s.placement_id = p.id AND "
          + SheetTasks.WITH_NAV
          + " JOIN provider v ON v.id = p.provider_id WHERE "
          + Subject.STANDS
          + " AND (%s) ORDER BY s.month, x.family_name, x.given_name, p.id LIMIT "
          + (MOST + 1);

  @Inject private SinceSent since;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /**
   * The oldest month first, one more than {@link #MOST} where there are more; of somebody who is
   * hidden from this user none.
   */
  public List<WaitingSheet> waiting() {
    Actor actor = current.get();
    SqlPart scope = PlacementScope.details(actor, clock.today()).and(Subject.open(actor));
    List<WaitingSheet> found =
        database
            .read(
                h ->
                    h.createQuery(WAITING.formatted(scope.sql()))
                        .bind("today", clock.today())
                        .bindMap(scope.binds())
                        .mapTo(WaitingSheet.class)
                        .list())
            .stream()
            .filter(sheet -> sheet.subject().openTo(actor))
            .toList();
    log.list(
        AccessKind.LIST,
        "attendance sheets",
        found.stream()
            .limit(MOST)
            .map(sheet -> sheet.subject().participantId())
            .distinct()
            .toList());
    return found;
  }

  /**
   * Of those that nobody is to look at by what was sent, those that somebody is by what came since.
   */
  public Set<SheetKey> overtaken(List<WaitingSheet> waiting) {
    return since.of(
        waiting.stream()
            .filter(sheet -> !sheet.toLookAt() && !sheet.lookedAt())
            .collect(
                groupingBy(
                    WaitingSheet::month, TreeMap::new, mapping(WaitingSheet::subject, toList()))));
  }
}
