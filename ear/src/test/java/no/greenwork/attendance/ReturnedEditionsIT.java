package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.greenwork.testing.TestProduct;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets that were returned before a return was a new edition; nothing of it is kept. */
class ReturnedEditionsIT {
  private static final String MIGRATION = "/db/migration/V370__editions_of_returned_sheets.sql";
  private static final String SHEET =
      "INSERT INTO attendance_sheet (placement_id, month, state, edition, approved_edition, version, reason)"
          + " VALUES (?, ?, ?, ?, ?, 2, 'Wrong')";
  private static final String DECISION =
      "INSERT INTO attendance_decision (placement_id, month, version, kind, edition, user_id, at, on_date)"
          + " VALUES (?, ?, ?, ?, ?, ?, NOW(6), CURDATE())";

  private Handle handle;
  private long placement;
  private long user;

  @BeforeEach
  void inATransactionThatIsNeverEnded() {
    handle = Jdbi.create(TestProduct.databaseForMigration()).open();
    handle.begin();
    placement =
        one(
            "SELECT MIN(p.id) FROM placement p WHERE p.id NOT IN (SELECT placement_id FROM attendance_sheet)");
    user = one("SELECT MIN(id) FROM app_user");
  }

  @AfterEach
  void nothingStays() {
    handle.rollback();
    handle.close();
  }

  private long one(String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }

  private void sheet(String month, String state, int edition, int approved) {
    handle.execute(SHEET, placement, month, state, edition, approved);
  }

  private void decided(String month, int version, String kind, int edition) {
    handle.execute(DECISION, placement, month, version, kind, edition, user);
  }

  private List<Integer> editions() throws IOException {
    try (InputStream sql = getClass().getResourceAsStream(MIGRATION)) {
      handle.createScript(new String(sql.readAllBytes(), StandardCharsets.UTF_8)).execute();
    }
    return handle
        .createQuery("SELECT edition FROM attendance_sheet WHERE placement_id = ? ORDER BY month")
        .bind(0, placement)
        .mapTo(Integer.class)
        .list();
  }

  @Test
  void areInANewEditionAndThoseReturnedSinceStayInTheirs() throws IOException {
    sheet("2020-01-01", "RETURNED", 1, 0);
    decided("2020-01-01", 1, "SUBMITTED", 1);
    decided("2020-01-01", 2, "RETURNED", 1);
    sheet("2020-02-01", "RETURNED", 2, 1);
    decided("2020-02-01", 4, "SUBMITTED", 2);
    decided("2020-02-01", 5, "RETURNED", 2);
    sheet("2020-03-01", "RETURNED", 2, 0);
    decided("2020-03-01", 1, "SUBMITTED", 1);
    decided("2020-03-01", 2, "RETURNED", 2);

    assertThat(editions()).containsExactly(2, 3, 2);
    assertThat(editions()).as("once more").containsExactly(2, 3, 2);
  }

  @Test
  void othersStayAsTheyAre() throws IOException {
    sheet("2020-01-01", "SUBMITTED", 1, 0);
    decided("2020-01-01", 1, "SUBMITTED", 1);
    sheet("2020-02-01", "APPROVED", 1, 1);
    sheet("2020-03-01", "OPEN", 2, 1);

    assertThat(editions()).containsExactly(1, 1, 2);
  }
}
