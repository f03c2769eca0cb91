package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.testing.TestProduct;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets that were sent empty while that alone was a deviation; nothing of it is kept. */
class EmptySheetsIT {
  private static final String MIGRATION = "/db/migration/V372__deviations_of_empty_sheets.sql";
  private static final String SHEET =
      "INSERT INTO attendance_sheet (placement_id, month, state, edition, version, reason, expected_days, deviations)"
          + " VALUES (?, ?, ?, 1, 2, 'Wrong', ?, ?)";
  private static final String CLOSED =
      "INSERT INTO attendance_day (placement_id, day, version, code, act, written_by, written_at) VALUES (?, ?, 1, 'CLOSED', 'SET', ?, NOW())";
  private static final String CAME =
      "INSERT INTO farm_day (placement_id, day, version, farm_id, mark, quarters, written_by, sent_by, written_at)"
          + " SELECT ?, ?, 1, MIN(f.id), 'PRESENT', 24, ?, ?, NOW(3) FROM farm f";

  private Handle handle;
  private long placement;
  private long user;

  @BeforeEach
  void inATransactionThatIsNeverEnded() {
    handle = Jdbi.create(TestProduct.databaseForMigration()).open();
    handle.begin();
    placement =
        one(
            "SELECT MIN(p.id) FROM placement p WHERE p.id NOT IN (SELECT placement_id FROM attendance_sheet)"
                + " AND p.id NOT IN (SELECT placement_id FROM farm_day)");
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

  private void sheet(String month, String state, int expected, int deviations) {
    handle.execute(SHEET, placement, month, state, expected, deviations);
  }

  /** The farm says that somebody came on a day of which the sheet says that it was closed. */
  private void clash(LocalDate day) {
    handle.execute(CLOSED, placement, day, user);
    handle.execute(CAME, placement, day, user, user);
  }

  private List<Integer> deviations() throws IOException {
    try (InputStream sql = getClass().getResourceAsStream(MIGRATION)) {
      handle.createScript(new String(sql.readAllBytes(), StandardCharsets.UTF_8)).execute();
    }
    return handle
        .createQuery(
            "SELECT deviations FROM attendance_sheet WHERE placement_id = ? ORDER BY month")
        .bind(0, placement)
        .mapTo(Integer.class)
        .list();
  }

  @Test
  void haveOneLessAndThoseSentBeforeOrAfterAsManyAsTheyHad() throws IOException {
    sheet("2020-01-01", "SUBMITTED", 0, 1);
    sheet("2020-02-01", "APPROVED", 0, 1);
    sheet("2020-03-01", "RETURNED", 0, 1);
    sheet("2020-04-01", "SUBMITTED", 0, 0);

    assertThat(deviations()).containsExactly(0, 0, 0, 0);
    assertThat(deviations()).as("once more").containsExactly(0, 0, 0, 0);
  }

  @Test
  void keepTheDaysOfWhichTheFarmSaysOtherwise() throws IOException {
    sheet("2020-01-01", "SUBMITTED", 0, 2);
    clash(LocalDate.of(2020, 1, 31));
    sheet("2020-02-01", "SUBMITTED", 0, 1);
    clash(LocalDate.of(2020, 2, 1));

    assertThat(deviations()).containsExactly(1, 1);
    assertThat(deviations()).as("once more").containsExactly(1, 1);
  }

  @Test
  void othersStayAsTheyAre() throws IOException {
    sheet("2020-01-01", "OPEN", 0, 1);
    sheet("2020-02-01", "SUBMITTED", 1, 1);

    assertThat(deviations()).containsExactly(1, 1);
  }
}
