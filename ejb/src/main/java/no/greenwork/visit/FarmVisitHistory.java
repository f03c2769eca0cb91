package no.greenwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.history.HistoryEntry;
import no.greenwork.history.HistoryQuestion;
import no.greenwork.history.HistorySource;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/**
 * Visits of somebody who has a stay at the farm now, to that same farm: that days were proposed,
 * chosen and confirmed, that it was called off, and what the farm itself said. Neither why a visit
 * was called off nor what the participant said is the farm's.
 */
@ApplicationScoped
class FarmVisitHistory implements HistorySource {
  private static final String KIND = "VISIT";

  private static final String STEPS =
      """
      SELECT e.* FROM (
        SELECT TIMESTAMP(v.proposed_on) AS at, v.id + 1 AS id, 'PROPOSED' AS step, NULL AS note, NULL AS user_id FROM visit v WHERE <own>
        UNION ALL SELECT TIMESTAMP(v.chosen_on), v.id + 2, IF(v.chosen = 0, 'NONE_SUITS', 'CHOSEN'), NULL, NULL FROM visit v
          WHERE v.chosen_on IS NOT NULL AND <own>
        UNION ALL SELECT TIMESTAMP(v.confirmed_on), v.id + 3, 'CONFIRMED', NULL, NULL FROM visit v WHERE v.confirmed_on IS NOT NULL AND <own>
        UNION ALL SELECT TIMESTAMP(v.cancelled_on), v.id + 4, 'CANCELLED', NULL, NULL FROM visit v WHERE v.cancelled_on IS NOT NULL AND <own>
        UNION ALL SELECT a.at, a.id, CONCAT('SAID_', a.answer), a.reason, a.user_id FROM visit_answer a JOIN visit v ON v.id = a.visit_id
          WHERE a.side = 'FARM' AND <own>) e WHERE (
      """
          .replace("<own>", "v.placement_id = :placement AND v.farm_id = :farm");

  @Inject private Database database;

  /** A step of a visit. */
  public record Step(Instant at, long id, String step, String note, Long userId) {}

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
                    question.texts().get("history.visit." + step.step()),
                    step.userId(),
                    step.note(),
                    List.of()))
        .toList();
  }
}
