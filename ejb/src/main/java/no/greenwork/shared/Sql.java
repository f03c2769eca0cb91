package no.greenwork.shared;

import java.lang.reflect.Type;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Jdbi as this house uses it: any record is mapped by its components, columns in snake case. */
public final class Sql {
  private Sql() {}

  public static Jdbi over(DataSource dataSource) {
    Jdbi jdbi = Jdbi.create(dataSource);
    RowMapperFactory records = (type, config) -> recordMapper(type);
    jdbi.registerRowMapper(records);
    return jdbi;
  }

  private static Optional<RowMapper<?>> recordMapper(Type type) {
    Class<?> raw = GenericTypes.getErasedType(type);
    return raw.isRecord() ? Optional.of(ConstructorMapper.of(raw)) : Optional.empty();
  }
}
