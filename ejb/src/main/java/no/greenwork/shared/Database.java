package no.greenwork.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The way to the database for reads and bulk writes in SQL. It takes part in the transaction that
 * is on, and sees what the persistence context has changed in it.
 */
@ApplicationScoped
public class Database {
  @Resource(lookup = "jdbc/greenwork")
  private DataSource dataSource;

  @Inject private RunningTransaction transaction;

  private Jdbi jdbi;

  // Asked directly: most reads are in no transaction, and a bean's call for each is not for
  // nothing.
  private TransactionSynchronizationRegistry registry;

  @PostConstruct
  void connect() {
    jdbi = Sql.over(dataSource);
    registry = transaction.registry();
  }

  /** Runs statements and gives back what they found. */
  public <T> T read(Function<Handle, T> statements) {
    if (isActive()) {
      transaction.flush();
    }
    try (Handle handle = jdbi.open()) {
      return statements.apply(handle);
    }
  }

  /** Runs statements that write; call it within a transaction. */
  public void write(Consumer<Handle> statements) {
    read(
        handle -> {
          statements.accept(handle);
          return null;
        });
  }

  /** After some of very many records: what was changed is sent, what was read is let go of. */
  public void forget() {
    if (isActive()) {
      transaction.forget();
    }
  }

  /** Whether a transaction is on, of whatever status. */
  public boolean inTransaction() {
    return registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
  }

  private boolean isActive() {
    return registry.getTransactionStatus() == Status.STATUS_ACTIVE;
  }
}
