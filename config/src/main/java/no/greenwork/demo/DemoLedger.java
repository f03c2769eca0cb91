package no.greenwork.demo;

import java.sql.Connection;
import no.greenwork.capacity.LedgerWriter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes the place ledger of a freshly loaded demo. */
final class DemoLedger {
  private DemoLedger() {}

  static void write(Connection connection) {
    try (Handle handle = Jdbi.create(connection).open()) {
      new LedgerWriter(handle).rewriteAll();
    }
  }
}
