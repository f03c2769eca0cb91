package no.greenwork.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/**
 * The change log, newest first. The administrator sees that a participant or a placement was
 * changed, when and by whom, but neither which one nor what of it.
 */
@ApplicationScoped
@Requires(Action.MANAGE_USERS)
public class ChangeQueries {
  public static final int PAGE = 50;

  /** Kinds of record that tell of no person but the product's own users. */
  private static final List<String> OPEN =
      List.of(
          "user",
          "grant",
          "provider",
          "farm",
          "agreement",
          "farm_agreement",
          "quality",
          "measure",
          "keys",
          "reference",
          "unit",
          "closed_period",
          "out_of_use",
          "scheduled_work",
          "route",
          "dead_letter");

  private static final String SELECT =
      """
      SELECT c.id, c.at, u.user_name, u.display_name, c.action, c.record_type,
        IF(c.record_type IN (<open>), c.record_id, NULL) AS record_id,
        IF(c.record_type IN (<open>), c.old_values, NULL) AS old_values,
        IF(c.record_type IN (<open>), c.new_values, NULL) AS new_values
      FROM change_log c LEFT JOIN app_user u ON u.id = c.user_id
      WHERE\s""";

  /** Some changes and the cursor for older ones, null at the end. */
  public record Result(List<ChangeRow> rows, Long next) {}

  @Inject private Database database;

  public Result list(ChangeFilter filter) {
    SqlPart where = where(filter);
    List<ChangeRow> found =
        database.read(
            h ->
                h.createQuery(SELECT + where.sql() + " ORDER BY c.id DESC LIMIT " + (PAGE + 1))
                    .bindList("open", OPEN)
                    .bindMap(where.binds())
                    .mapTo(ChangeRow.class)
                    .list());
    List<ChangeRow> shown = found.subList(0, Math.min(PAGE, found.size()));
    return new Result(shown, found.size() > PAGE ? shown.getLast().id() : null);
  }

  private static SqlPart where(ChangeFilter filter) {
    SqlPart where = SqlPart.ALL;
    if (filled(filter.userName())) {
      where =
          where.and(
              SqlPart.of(
                  "c.user_id = (SELECT id FROM app_user WHERE user_name = :who)",
                  "who",
                  filter.userName().strip()));
    }
    if (filled(filter.recordType())) {
      where = where.and(SqlPart.of("c.record_type = :type", "type", filter.recordType()));
    }
    if (filled(filter.recordId())) {
      where =
          where.and(
              SqlPart.of(
                  "c.record_id = :record AND c.record_type IN (<open>)",
                  "record",
                  filter.recordId().strip()));
    }
    if (filter.from() != null) {
      where = where.and(SqlPart.of("c.at >= :from", "from", start(filter.from())));
    }
    if (filter.last() != null) {
      where = where.and(SqlPart.of("c.at < :until", "until", start(filter.last().plusDays(1))));
    }
    return filter.before() == null
        ? where
        : where.and(new SqlPart("c.id < :before", Map.of("before", filter.before())));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Clock.NORWAY).toInstant();
  }

  private static boolean filled(String text) {
    return text != null && !text.isBlank();
  }

  /** The kinds of record that have been changed, for the filter. */
  public List<String> recordTypes() {
    return database.read(
        h ->
            h.createQuery("SELECT DISTINCT record_type FROM change_log ORDER BY record_type")
                .mapTo(String.class)
                .list());
  }
}
