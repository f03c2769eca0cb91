package no.greenwork.shared;

import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Many writes by a few statements, sent together when it closes: statement by statement in the
 * order in which they are declared, so that a row stands before those that hang on it.
 *
 * @param <S> names the statements; its text is the SQL with question marks
 */
public final class StatementBatches<S extends Enum<S> & StatementBatches.Sql>
    implements AutoCloseable {
  /** A statement. */
  public interface Sql {
    String sql();
  }

  private final Handle handle;
  private final Map<S, PreparedBatch> batches = new TreeMap<>();

  public StatementBatches(Handle handle) {
    this.handle = handle;
  }

  public void add(S statement, Object... values) {
    PreparedBatch batch = batches.computeIfAbsent(statement, s -> handle.prepareBatch(s.sql()));
    for (int i = 0; i < values.length; i++) {
      batch.bind(i, values[i]);
    }
    batch.add();
  }

  @Override
  public void close() {
    for (PreparedBatch batch : batches.values()) {
      try (batch) {
        batch.execute();
      }
    }
  }
}
