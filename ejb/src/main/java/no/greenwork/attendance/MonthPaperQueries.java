package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/** What is printed of a month. The log says of whom. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_ATTENDANCE)
public class MonthPaperQueries {
  private static final String PLACES =
      "SELECT f.name AS farm, s.valid_from, s.valid_to FROM stay s LEFT JOIN farm f ON f.id = s.farm_id"
          + " WHERE s.placement_id = :id AND s.valid_from < :end AND (s.valid_to IS NULL OR s.valid_to > :first)"
          + " ORDER BY s.valid_from";

  private static final String PROVIDER =
      "SELECT v.name FROM placement p JOIN provider v ON v.id = p.provider_id WHERE p.id = :id";

  @Inject private AttendanceQueries queries;
  @Inject private AttendanceSubjects subjects;
  @Inject private Database database;

  /**
   * @throws NotFound if there is no such placement, or none that this user may open
   */
  public MonthPaper of(String placement, LocalDate month) {
    MonthRow row = queries.of(placement, month, AccessKind.PRINT);
    Subject subject = subjects.of(placement);
    LocalDate first = month.withDayOfMonth(1);
    return database.read(
        h -> {
          List<MonthPaper.Place> places =
              h.createQuery(PLACES)
                  .bind("id", subject.id())
                  .bind("first", first)
                  .bind("end", first.plusMonths(1))
                  .mapTo(MonthPaper.Place.class)
                  .list();
          String provider =
              h.createQuery(PROVIDER).bind("id", subject.id()).mapTo(String.class).one();
          return new MonthPaper(row, provider, places);
        });
  }
}
