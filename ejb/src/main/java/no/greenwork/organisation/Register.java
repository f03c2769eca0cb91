package no.greenwork.organisation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The list of one register: 25 rows at a time, next and previous by the sort value and the id, and
 * counts per choice of a filter.
 *
 * @param columns of a row, without the sort value
 * @param from tables and joins; {@code :today} is bound
 * @param id column of the id
 * @param sorts column by name; the first one is used when another is asked for
 */
public record Register<T extends Listed>(
    Class<T> row,
    String columns,
    String from,
    String id,
    Map<String, String> sorts,
    String standard) {
  public static final int PAGE = 25;
  private static final int MOST_FACETS = 60;

  /**
   * @param sort a name of {@code sorts}, with a minus before it for falling
   */
  public Slice<T> slice(Handle handle, SqlPart where, LocalDate today, String sort, String cursor) {
    boolean falling = sort != null && sort.startsWith("-");
    String column =
        sorts.getOrDefault(
            sort == null ? standard : sort.replaceFirst("^-", ""), sorts.get(standard));
    ListCursor from = ListCursor.parse(cursor);
    boolean back = from != null && from.back();
    Query query =
        query(handle, sql(where, column, from, falling != back))
            .bind("today", today)
            .bindMap(where.binds());
    if (from != null) {
      query.bind("cursorKey", from.key()).bind("cursorId", from.id());
    }
    List<T> found = query.map(ConstructorMapper.of(row)).list();
    boolean more = found.size() > PAGE;
    List<T> rows = more ? found.subList(0, PAGE) : found;
    if (back) {
      Collections.reverse(rows);
    }
    boolean before = back ? more : from != null;
    boolean after = back || more;
    return new Slice<>(
        rows,
        before ? cursor(true, rows, 0) : null,
        after ? cursor(false, rows, rows.size() - 1) : null);
  }

  private String sql(SqlPart where, String column, ListCursor from, boolean down) {
    String seek =
        from == null
            ? ""
            : " AND (%s, %s) %s (:cursorKey, :cursorId)".formatted(column, id, down ? "<" : ">");
    String order = down ? " DESC" : "";
    return "SELECT %s, %s AS sort_key FROM %s WHERE (%s)"
            .formatted(columns, column, this.from, where.sql())
        + seek
        + " ORDER BY %s%s, %s%s LIMIT %d".formatted(column, order, id, order, PAGE + 1);
  }

  private static <T extends Listed> String cursor(boolean back, List<T> rows, int at) {
    return rows.isEmpty()
        ? null
        : new ListCursor(back, rows.get(at).id(), rows.get(at).sortKey()).toString();
  }

  public int count(Handle handle, SqlPart where, LocalDate today) {
    return query(handle, "SELECT COUNT(*) FROM " + from + " WHERE " + where.sql())
        .bind("today", today)
        .bindMap(where.binds())
        .mapTo(Integer.class)
        .one();
  }

  /**
   * @param join more tables that the value needs, or empty
   */
  public List<Facet> facets(
      Handle handle, SqlPart where, LocalDate today, String join, String value, String name) {
    return query(
            handle,
            "SELECT "
                + value
                + " AS value, "
                + name
                + " AS name, COUNT(*) AS count FROM "
                + from
                + " "
                + join
                + " WHERE ("
                + where.sql()
                + ") AND "
                + value
                + " IS NOT NULL GROUP BY "
                + value
                + ", "
                + name
                + " ORDER BY "
                + name
                + " LIMIT "
                + MOST_FACETS)
        .bind("today", today)
        .bindMap(where.binds())
        .map(ConstructorMapper.of(Facet.class))
        .list();
  }

  /** How many there are of every value, however many values. */
  List<Facet> counts(Handle handle, SqlPart where, LocalDate today, String value) {
    String sql =
        "SELECT %1$s AS value, '' AS name, COUNT(*) AS count FROM %2$s WHERE %3$s GROUP BY %1$s";
    return query(handle, sql.formatted(value, from, where.sql()))
        .bind("today", today)
        .bindMap(where.binds())
        .map(ConstructorMapper.of(Facet.class))
        .list();
  }

  /** Not every list and filter asks for the day. */
  private static Query query(Handle handle, String sql) {
    Query query = handle.createQuery(sql);
    query.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
    return query;
  }
}
