package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.greenwork.shared.Database;

/** Sheets as they are stored; a month without a row is open and was never decided about. */
@ApplicationScoped
class SheetReads {
  @Inject private Database database;

  /** Of the month that the day is in. */
  Map<Long, Sheet> of(Collection<Long> placements, LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    Map<Long, Sheet> found = new TreeMap<>();
    placements.forEach(id -> found.put(id, Sheet.none(id, month)));
    if (!placements.isEmpty()) {
      database
          .read(
              h ->
                  h.createQuery(Sheet.SELECT)
                      .bindList("ids", List.copyOf(placements))
                      .bind("first", month)
                      .bind("last", month)
                      .mapTo(Sheet.class)
                      .list())
          .forEach(sheet -> found.put(sheet.placementId(), sheet));
    }
    return found;
  }
}
