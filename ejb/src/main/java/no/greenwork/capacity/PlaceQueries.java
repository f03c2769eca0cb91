package no.greenwork.capacity;

import static no.greenwork.access.Action.SEE_CAPACITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Requires;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.statement.Query;

/**
 * The lists behind the figures: places taken, reserved or waited for, oldest first, some at a time.
 */
@ApplicationScoped
@Requires(SEE_CAPACITY)
public class PlaceQueries {
  private static final String USES =
      """
      SELECT u.placement_id id, p.name provider_name, f.name farm_name, u.measure_code measure, a.reference agreement,
        u.valid_from, u.valid_to - INTERVAL 1 DAY last_day, u.halves,
        EXISTS (SELECT 1 FROM long_away la WHERE la.placement_id = u.placement_id AND la.valid_from <= :date
          AND (la.valid_to IS NULL OR la.valid_to > :date)) unused
      FROM place_use u JOIN agreement a ON a.id = u.agreement_id JOIN provider p ON p.id = a.provider_id
      LEFT JOIN farm f ON f.id = u.farm_id
      WHERE (u.valid_to > :date OR u.valid_to IS NULL) AND %s AND %s AND %s
      ORDER BY u.valid_from, u.placement_id LIMIT :limit
      """;
  private static final String WAITING =
      """
      SELECT pl.id, p.name provider_name, f.name farm_name, pl.measure_code measure, NULL agreement,
        pl.waiting_from valid_from, NULL last_day, 0 halves, FALSE unused
      FROM placement pl JOIN provider p ON p.id = pl.provider_id
      LEFT JOIN farm f ON f.id = pl.wished_farm_id
      WHERE %s AND %s AND %s
      ORDER BY pl.waiting_from, pl.id LIMIT :limit
      """;

  @Inject private Database database;

  /** Places in use on the day. */
  public List<PlaceRow> occupied(PlaceFilter filter, String after, int limit) {
    return list(
        USES.formatted(
            "u.valid_from <= :date",
            filter.uses().sql(),
            after("u.valid_from", "u.placement_id", after)),
        filter.uses(),
        after,
        limit);
  }

  /** Places accepted by the day whose start is still to come. */
  public List<PlaceRow> reserved(PlaceFilter filter, String after, int limit) {
    String reserved = "u.reserved_from <= :date AND u.valid_from > :date";
    return list(
        USES.formatted(
            reserved, filter.uses().sql(), after("u.valid_from", "u.placement_id", after)),
        filter.uses(),
        after,
        limit);
  }

  /** Placements on a waiting list on the day. */
  public List<PlaceRow> waiting(PlaceFilter filter, String after, int limit) {
    return list(
        WAITING.formatted(
            CapacitySql.IS_WAITING,
            filter.waiting().sql(),
            after("pl.waiting_from", "pl.id", after)),
        filter.waiting(),
        after,
        limit);
  }

  private static String after(String day, String id, String cursor) {
    return cursor == null
        ? "1 = 1"
        : "(" + day + " > :cursor_day OR (" + day + " = :cursor_day AND " + id + " > :cursor_id))";
  }

  private List<PlaceRow> list(String sql, SqlPart filter, String cursor, int limit) {
    return database.read(
        h -> {
          Query query = h.createQuery(sql).bindMap(filter.binds()).bind("limit", limit);
          if (cursor != null) {
            query.bindMap(position(cursor));
          }
          return query.mapTo(PlaceRow.class).list();
        });
  }

  private static Map<String, ?> position(String cursor) {
    String[] parts = cursor.split("\\.");
    return Map.of("cursor_day", LocalDate.parse(parts[0]), "cursor_id", Long.parseLong(parts[1]));
  }
}
