package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.history.HistoryEntry;
import no.greenwork.history.HistoryQuestion;
import no.greenwork.history.HistorySource;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/** What a farm has said of a placement's days in its own stay, for that farm. */
@ApplicationScoped
class FarmDayHistory implements HistorySource {
  private static final String KIND = "FARM_DAY";

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static final String MARKS =
      "SELECT e.* FROM (SELECT d.written_at AS at, TO_DAYS(d.day) * 100000 + d.version AS id, d.day, d.mark, d.written_by AS user_id"
          + " FROM farm_day d WHERE d.placement_id = :placement AND d.farm_id = :farm) e WHERE (";

  @Inject private Database database;

  /** A mark as it is stored. */
  public record Mark(Instant at, long id, LocalDate day, FarmMark mark, Long userId) {}

  @Override
  public List<String> kinds(Actor viewer) {
    return viewer.is(Role.FARMER) ? List.of(KIND) : List.of();
  }

  @Override
  public List<HistoryEntry> entries(HistoryQuestion question) {
    SqlPart where = question.within("e");
    return database
        .read(
            h ->
                h.createQuery(MARKS + where.sql() + ")" + question.order("e"))
                    .bind("placement", question.subject().id())
                    .bind("farm", question.viewer().grant().scopeId())
                    .bindMap(where.binds())
                    .mapTo(Mark.class)
                    .list())
        .stream()
        .map(
            mark ->
                new HistoryEntry(
                    mark.at(),
                    mark.id(),
                    KIND,
                    question.texts().get("history.farm." + mark.mark(), SHOWN.format(mark.day())),
                    mark.userId(),
                    null,
                    List.of()))
        .toList();
  }
}
