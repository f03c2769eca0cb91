package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.greenwork.shared.Database;

/**
 * What makes a sheet one to look at by what stands now, whatever its figures said when it was sent:
 * the farm's word that came after it, hours under the offer, and days on which others who were
 * registered since leave a farm with more people than places.
 */
@ApplicationScoped
class SinceSent {
  private static final String LATE =
      "SELECT DISTINCT p.id FROM placement p JOIN farm_tap d ON d.placement = p.public_id"
          + " WHERE p.id IN (<ids>) AND d.day BETWEEN :first AND :last AND "
          + LateTaps.STANDS;

  @Inject private OfferAndRoomReads besides;
  @Inject private CalendarReads calendars;
  @Inject private AttendanceRules rules;
  @Inject private Database database;

  /**
   * In three statements for each month, and two for all.
   *
   * @param sheets whose, by the month's first day
   * @return those that are to be looked at
   */
  Set<SheetKey> of(Map<LocalDate, List<Subject>> sheets) {
    List<Long> all =
        sheets.values().stream().flatMap(List::stream).map(Subject::id).distinct().toList();
    if (all.isEmpty()) {
      return Set.of();
    }
    Map<Long, AttendanceCalendar> planned = calendars.of(all);
    AttendanceRules.Book book = rules.book();
    Set<SheetKey> found = new TreeSet<>();
    sheets.forEach(
        (month, subjects) -> {
          besides
              .of(subjects, planned, book, month)
              .forEach(
                  (id, beside) -> {
                    if (beside.deviations() > 0) {
                      found.add(new SheetKey(id, month));
                    }
                  });
          late(subjects, month).forEach(id -> found.add(new SheetKey(id, month)));
        });
    return found;
  }

  private List<Long> late(List<Subject> subjects, LocalDate month) {
    return database.read(
        h ->
            h.createQuery(LATE)
                .bindList("ids", subjects.stream().map(Subject::id).toList())
                .bind("first", month)
                .bind("last", month.plusMonths(1).minusDays(1))
                .mapTo(Long.class)
                .list());
  }
}
