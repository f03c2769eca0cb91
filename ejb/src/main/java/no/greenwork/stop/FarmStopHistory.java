package no.greenwork.stop;

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

/** A farm's own requests to be out of use on days of the placement's stay there. */
@ApplicationScoped
class FarmStopHistory implements HistorySource {
  private static final String KIND = "STOP_REQUEST";

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static final String OWN =
      "r.farm_id = :farm AND EXISTS (SELECT 1 FROM stay s WHERE s.placement_id = :placement AND s.farm_id = r.farm_id"
          + " AND (r.last_day IS NULL OR s.valid_from <= r.last_day) AND (s.valid_to IS NULL OR s.valid_to > r.first_day))";

  private static final String STEPS =
      """
      SELECT e.* FROM (
        SELECT TIMESTAMP(r.asked_on) AS at, r.id + 1 AS id, 'ASKED' AS step, r.first_day, r.asked_by AS user_id FROM stop_request r WHERE <own>
        UNION ALL SELECT TIMESTAMP(r.withdrawn_on), r.id + 2, 'WITHDRAWN', r.first_day, NULL FROM stop_request r
          WHERE r.withdrawn_on IS NOT NULL AND <own>
        UNION ALL SELECT TIMESTAMP(r.answered_on), r.id + 3, IF(r.said_yes, 'ACCEPTED', 'REFUSED'), r.first_day, NULL FROM stop_request r
          WHERE r.answered_on IS NOT NULL AND <own>) e WHERE (
      """
          .replace("<own>", OWN);

  @Inject private Database database;

  /** A step of a request. */
  public record Step(Instant at, long id, String step, LocalDate firstDay, Long userId) {}

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
                h.createQuery(STEPS + where.sql() + ")" + question.order("e"))
                    .bind("placement", question.subject().id())
                    .bind("farm", question.viewer().grant().scopeId())
                    .bindMap(where.binds())
                    .mapTo(Step.class)
                    .list())
        .stream()
        .map(
            step ->
                new HistoryEntry(
                    step.at(),
                    step.id(),
                    KIND,
                    question
                        .texts()
                        .get("history.stop." + step.step(), SHOWN.format(step.firstDay())),
                    step.userId(),
                    null,
                    List.of()))
        .toList();
  }
}
