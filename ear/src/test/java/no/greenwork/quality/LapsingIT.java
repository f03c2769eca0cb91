package no.greenwork.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.greenwork.access.Visitor;
import no.greenwork.shared.Sql;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The provider's front page names what must be renewed; of the demo, one agreement is made to end.
 */
@ArquillianTest
@RunAsClient
class LapsingIT {
  private static final String REFERENCE = "A-5700-0002";
  private static final Jdbi DATABASE = Sql.over(TestProduct.databaseForMigration());
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private LocalDate end;

  @BeforeEach
  void remember() {
    end =
        DATABASE.withHandle(
            h ->
                h.createQuery("SELECT valid_to FROM agreement WHERE reference = ?")
                    .bind(0, REFERENCE)
                    .mapTo(LocalDate.class)
                    .one());
  }

  @AfterEach
  void restore() {
    DATABASE.useHandle(h -> h.execute("DELETE FROM agreement WHERE reference = 'X-LAPSING'"));
    lastDay(end.minusDays(1));
  }

  @Test
  void anAgreementIsNamedFromNinetyDaysBeforeItsLastDayUntilThatDay() {
    assertNamed(TestProduct.today().plusDays(91), false);
    assertNamed(TestProduct.today().plusDays(90), true);
    assertNamed(TestProduct.today(), true);
    assertNamed(TestProduct.today().minusDays(1), false);
  }

  @Test
  void anAgreementThatIsFollowedByAnotherIsNotNamed() {
    lastDay(TestProduct.today().plusDays(30));
    follow(TestProduct.today().plusDays(32));
    assertThat(front("provider")).as("a day between them").contains(REFERENCE);
    DATABASE.useHandle(h -> h.execute("DELETE FROM agreement WHERE reference = 'X-LAPSING'"));
    follow(TestProduct.today().plusDays(31));
    assertThat(front("provider")).doesNotContain(REFERENCE);
  }

  @Test
  void aFarmWhoseApprovalHasLapsedIsNamedToItsProviderAlone() {
    assertThat(front("provider")).contains("Øvre Eksempelvoll gård", "/quality/view?farm=");
    assertThat(front("supervisor")).doesNotContain("/quality/view?farm=");
  }

  private void assertNamed(LocalDate last, boolean expected) {
    lastDay(last);
    String page = front("provider");
    if (expected) {
      assertThat(page).contains(REFERENCE, SHOWN.format(last));
    } else {
      assertThat(page).as("last day %s", last).doesNotContain(REFERENCE);
    }
  }

  private static void lastDay(LocalDate last) {
    DATABASE.useHandle(
        h ->
            h.execute(
                "UPDATE agreement SET valid_to = ? WHERE reference = ?",
                last.plusDays(1),
                REFERENCE));
  }

  private static void follow(LocalDate from) {
    DATABASE.useHandle(
        h ->
            h.execute(
                "INSERT INTO agreement (id, reference, provider_id, region_number, measure_code, valid_from, places, created_at)"
                    + " SELECT 7, 'X-LAPSING', provider_id, region_number, measure_code, ?, 5, NOW(6) FROM agreement WHERE reference = ?",
                from,
                REFERENCE));
  }

  private static String front(String account) {
    Visitor visitor = new Visitor();
    visitor.logIn(account, account + "-demo");
    return visitor.get("").body();
  }
}
