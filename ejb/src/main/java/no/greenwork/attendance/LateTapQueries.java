package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/**
 * What a farm has said too late to come into a sheet, for those who keep it or decide about it. It
 * stands beside the sheet, whose reading is logged.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_ATTENDANCE)
public class LateTapQueries {
  private static final String OF =
      "SELECT d.day, d.mark, d.quarters, d.received_at FROM placement p JOIN farm_tap d ON d.placement = p.public_id"
          + " AND d.day BETWEEN :first AND :last WHERE p.id = :placement AND "
          + LateTaps.STANDS
          + " ORDER BY d.day";

  @Inject private AttendanceSubjects subjects;
  @Inject private Database database;

  /**
   * Days of which the sheet says otherwise, in order.
   *
   * @throws NotFound if there is no such placement, or none that this user may open
   */
  public List<LateTap> of(String placement, LocalDate month) {
    Subject subject = subjects.of(placement);
    LocalDate first = month.withDayOfMonth(1);
    return database.read(
        h ->
            h.createQuery(OF)
                .bind("placement", subject.id())
                .bind("first", first)
                .bind("last", first.plusMonths(1).minusDays(1))
                .mapTo(LateTap.class)
                .list());
  }
}
