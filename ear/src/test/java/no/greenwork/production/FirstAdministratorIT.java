package no.greenwork.production;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import no.greenwork.testing.TestProduct;
import org.junit.jupiter.api.Test;

/** The link of the first administrator is for an installation that has none. */
class FirstAdministratorIT {
  @Test
  void whereAnAdministratorCanLogInNoLinkIsMade() throws SQLException {
    try (Connection connection = TestProduct.database().getConnection()) {
      FirstAdministrator first = new FirstAdministrator(connection, Instant.now());
      assertThatThrownBy(() -> first.make("intruder", "In Truder")).hasMessageContaining("already");
    }
  }

  @Test
  void anAdministratorWhoseGrantHasALaterEndCanLogInToo() throws SQLException {
    try (Connection connection = TestProduct.databaseForMigration().getConnection();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("UPDATE user_grant SET valid_to = '2099-01-01' WHERE role = 'ADMINISTRATOR'");
      FirstAdministrator first = new FirstAdministrator(connection, Instant.now());
      assertThatThrownBy(() -> first.make("intruder", "In Truder")).hasMessageContaining("already");
      connection.rollback();
    }
  }
}
