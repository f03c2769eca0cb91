package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.capacity.FreeNow;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/**
 * What a waiting list asks for: a free place to be offered, an offer to be answered, a yes to be
 * followed by the acceptance.
 */
@ApplicationScoped
class OfferTasks implements TaskSource {
  private static final String STATE = OfferState.SQL.replace(":day", ":today");
  private static final String STANDS = OfferState.STANDS.replace(":day", ":today");

  private static final String WAITS =
      "p.waiting_from <= :today AND p.declined_on IS NULL AND p.accepted_on IS NULL AND p.not_relevant_on IS NULL"
          + " AND p.error_on IS NULL";

  private static final String IN_LINE =
      " FROM placement p WHERE p.provider_id = a.provider_id AND p.measure_code = a.measure_code AND "
          + WAITS
          + " AND NOT EXISTS (SELECT 1 FROM place_offer o WHERE o.placement_id = p.id AND "
          + STANDS
          + ")";

  /**
   * A place that is offered already is not free for another, though an offer holds none. It has
   * been open for as long as the first in line has waited: with another first it is another task.
   */
  private static final String PLACE_TO_OFFER =
      "SELECT 'PLACE_TO_OFFER' AS kind, a.id AS subject, NULL AS placement_id, NULL AS responsible, (SELECT MIN(p.waiting_from)"
          + IN_LINE
          + ") AS opened_on,"
          + " CAST(:today AS DATE) AS due_on, a.reference AS label, CONCAT('/placements/waiting?measure=', a.measure_code) AS path"
          + " FROM agreement a WHERE a.provider_id = :offer_provider AND "
          + FreeNow.open(":today")
          + " AND EXISTS (SELECT 1"
          + IN_LINE
          + ") AND "
          + FreeNow.halves(":today")
          + " - 2 * (SELECT COUNT(*) FROM place_offer o JOIN placement p ON p.id = o.placement_id WHERE o.agreement_id = a.id AND "
          + WAITS
          + " AND "
          + STANDS
          + ") >= 1";

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    return switch (actor.role()) {
      case CASEWORKER ->
          List.of(
              task(
                  "OFFER_TO_ANSWER",
                  OfferState.OPEN,
                  FOLLOWED_BY,
                  "view",
                  PlacementScope.current(actor, today)));
      case PROVIDER_COORDINATOR ->
          List.of(
              SqlPart.of(PLACE_TO_OFFER, "offer_provider", actor.grant().scopeId()),
              task(
                  "OFFER_OUT", OfferState.OPEN, "NULL", "view", PlacementScope.tasks(actor, today)),
              task(
                  "OFFER_TAKEN",
                  OfferState.ACCEPTED,
                  "NULL",
                  "accept",
                  PlacementScope.tasks(actor, today)));
      case SUPERVISOR ->
          List.of(
              task(
                  "OFFER_OUT",
                  OfferState.OPEN,
                  "NULL",
                  "view",
                  PlacementScope.tasks(actor, today)));
      default -> List.of();
    };
  }

  private static SqlPart task(
      String kind, OfferState state, String responsible, String page, SqlPart scope) {
    boolean open = state == OfferState.OPEN;
    String sql =
        "SELECT '%s' AS kind, o.id AS subject, p.id AS placement_id, %s AS responsible, %s AS opened_on, %s AS due_on, NULL AS label, CONCAT('/placements/%s?id=', p.public_id) AS path FROM place_offer o JOIN placement p ON p.id = o.placement_id WHERE %s AND (%s) = '%s' AND (%s)"
            .formatted(
                kind,
                responsible,
                open ? "o.offered_on" : "o.answered_on",
                open ? "o.reply_by" : "o.answered_on",
                page,
                WAITS,
                STATE,
                state,
                scope.sql());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    return new SqlPart(sql, binds);
  }
}
