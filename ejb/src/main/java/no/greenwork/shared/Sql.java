package no.greenwork.shared;

import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * Jdbi as this house uses it: any record is mapped by its components, columns in snake case. What a
 * statement was given is said in no error: it may be somebody's name, and errors are logged.
 */
public final class Sql {
  private Sql() {}

  public static Jdbi over(DataSource dataSource) {
    Jdbi jdbi = Jdbi.create(dataSource);
    Map<Class<?>, RowMapper<?>> known = new ConcurrentHashMap<>();
    RowMapperFactory records = (type, config) -> recordMapper(type, known);
    jdbi.registerRowMapper(records);
    // A day goes to the driver as it is and comes back as its text; by java.sql.Date it would be
    // formatted and parsed through a calendar in the server's time zone, each one anew.
    ArgumentFactory days = (type, value, config) -> day(value);
    jdbi.registerArgument(days);
    jdbi.registerColumnMapper(LocalDate.class, Sql::day);
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(Sql::withoutValues);
    return jdbi;
  }

  private static String withoutValues(StatementException failed) {
    StatementContext context = failed.getStatementContext();
    String sql = context == null ? null : context.getRenderedSql();
    return failed.getShortMessage() + (sql == null ? "" : " [" + sql + "]");
  }

  private static Optional<Argument> day(Object value) {
    return value instanceof LocalDate day
        ? Optional.of((position, statement, context) -> statement.setObject(position, day))
        : Optional.empty();
  }

  /**
   * By its text: the server's pool looks up by reflection, at each call, what asks for an object of
   * a class, which was half the time of reading a thousand farms.
   */
  private static LocalDate day(ResultSet rows, int column, StatementContext context)
      throws SQLException {
    String text = rows.getString(column);
    return text == null
        ? null
        : LocalDate.of(
            Integer.parseInt(text, 0, 4, 10),
            Integer.parseInt(text, 5, 7, 10),
            Integer.parseInt(text, 8, 10, 10));
  }

  private static Optional<RowMapper<?>> recordMapper(Type type, Map<Class<?>, RowMapper<?>> known) {
    Class<?> raw = GenericTypes.getErasedType(type);
    return raw.isRecord()
        ? Optional.of(known.computeIfAbsent(raw, RecordMapper::new))
        : Optional.empty();
  }
}
