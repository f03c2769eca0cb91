package no.greenwork.shared;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Makes records of rows. Which column goes to which component is found once for each order of
 * columns; Jdbi alone would look for it by name at every statement, which took longer than reading
 * the rows.
 *
 * @param <R> the record
 */
final class RecordMapper<R> implements RowMapper<R> {
  private final RowMapper<R> byName;
  private final Map<List<String>, RowMapper<R>> found = new ConcurrentHashMap<>();

  RecordMapper(Class<R> type) {
    byName = ConstructorMapper.of(type);
  }

  @Override
  public R map(ResultSet rows, StatementContext context) throws SQLException {
    return specialize(rows, context).map(rows, context);
  }

  @Override
  public RowMapper<R> specialize(ResultSet rows, StatementContext context) throws SQLException {
    List<String> columns = columns(rows.getMetaData());
    RowMapper<R> known = found.get(columns);
    if (known == null) {
      known = byName.specialize(rows, context);
      found.put(columns, known);
    }
    return known;
  }

  private static List<String> columns(ResultSetMetaData meta) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int column = 1; column <= meta.getColumnCount(); column++) {
      names.add(meta.getColumnLabel(column));
    }
    return names;
  }
}
