package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.access.Actor;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/** What a placement asks for between the first word of a draft and the first day. */
@ApplicationScoped
class PlacementTasks implements TaskSource {
  private static final String UNANSWERED =
      "p.referred_on <= :today AND p.waiting_from IS NULL AND p.declined_on IS NULL AND p.accepted_on IS NULL"
          + " AND p.not_relevant_on IS NULL AND p.error_on IS NULL";

  /** Accepted and not over. */
  private static final String PLACED =
      "p.accepted_on <= :today AND p.not_relevant_on IS NULL AND p.error_on IS NULL"
          + " AND (p.valid_to IS NULL OR p.valid_to > :today)";

  private static final String NOBODY_FOLLOWS =
      PLACED
          + " AND NOT EXISTS (SELECT 1 FROM placement_supervisor ps WHERE ps.placement_id = p.id"
          + " AND (ps.valid_to IS NULL OR ps.valid_to > :today))";

  /** On the first day, or at once when that is over at the acceptance. */
  private static final String FROM_START = "GREATEST(p.valid_from, p.accepted_on)";

  private static final String NO_PATTERN =
      PLACED + " AND NOT EXISTS (SELECT 1 FROM week_pattern_slot w WHERE w.placement_id = p.id)";

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    return switch (actor.role()) {
      case CASEWORKER ->
          tasks(
              PlacementScope.current(actor, today),
              task("DRAFT_TO_SEND", "p.created_by", "DATE(p.touched_at)", "p.referred_on IS NULL"),
              task("REFERRAL_UNANSWERED", FOLLOWED_BY, "p.referred_on", UNANSWERED));
      case PROVIDER_COORDINATOR ->
          tasks(
              PlacementScope.tasks(actor, today),
              task("REFERRAL_TO_ANSWER", "NULL", "p.referred_on", UNANSWERED),
              task("SUPERVISOR_TO_ASSIGN", "NULL", "p.accepted_on", FROM_START, NOBODY_FOLLOWS));
      case SUPERVISOR ->
          tasks(
              PlacementScope.tasks(actor, today),
              task("WEEK_PATTERN_TO_SET", FOLLOWED_BY, "p.accepted_on", FROM_START, NO_PATTERN));
      default -> List.of();
    };
  }

  private static List<SqlPart> tasks(SqlPart scope, String... statements) {
    return Stream.of(statements)
        .map(sql -> new SqlPart(sql + " AND (" + scope.sql() + ")", scope.binds()))
        .toList();
  }

  private static String task(String kind, String responsible, String opened, String where) {
    return task(kind, responsible, opened, "NULL", where);
  }

  private static String task(
      String kind, String responsible, String opened, String due, String where) {
    return "SELECT '%s' AS kind, p.id AS subject, p.id AS placement_id, %s AS responsible, %s AS opened_on, %s AS due_on, NULL AS label, CONCAT('/placements/view?id=', p.public_id) AS path FROM placement p WHERE %s"
        .formatted(kind, responsible, opened, due, where);
  }
}
