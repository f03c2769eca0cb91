package no.greenwork.demo;

import java.sql.Connection;

/** Writes the place ledger of a freshly loaded demo. */
final class DemoLedger {
  private DemoLedger() {}

  static void write(Connection connection) {
  }
}
