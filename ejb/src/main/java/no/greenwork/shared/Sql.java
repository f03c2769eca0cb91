package no.greenwork.shared;

import java.lang.reflect.Type;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
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
    RowMapperFactory records = (type, config) -> recordMapper(type);
    jdbi.registerRowMapper(records);
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(Sql::withoutValues);
    return jdbi;
  }

  private static String withoutValues(StatementException failed) {
    StatementContext context = failed.getStatementContext();
    String sql = context == null ? null : context.getRenderedSql();
    return failed.getShortMessage() + (sql == null ? "" : " [" + sql + "]");
  }

  private static Optional<RowMapper<?>> recordMapper(Type type) {
    Class<?> raw = GenericTypes.getErasedType(type);
    return raw.isRecord() ? Optional.of(ConstructorMapper.of(raw)) : Optional.empty();
  }
}
