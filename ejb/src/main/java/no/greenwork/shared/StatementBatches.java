package no.greenwork.shared;

import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Many writes by a few statements, sent together when it closes: statement by statement in the
 * order in which they are declared, so that a row stands before those that hang on it.
 *
 * @param <S> names the statements
 */
public final class StatementBatches<S extends Enum<S> & StatementBatches.Sql>
    implements AutoCloseable {
  /** A statement; an insert ends with {@code VALUES (?, ...)}. */
  public interface Sql {
    String sql();
  }

  private final Handle handle;
  private final Map<S, RowBatch> waiting = new TreeMap<>();

  public StatementBatches(Handle handle) {
    this.handle = handle;
  }

  public void add(S statement, Object... values) {
    waiting.computeIfAbsent(statement, s -> new RowBatch(handle, s.sql())).add(values);
  }

  @Override
  public void close() {
    waiting.values().forEach(RowBatch::close);
    waiting.clear();
  }
}
