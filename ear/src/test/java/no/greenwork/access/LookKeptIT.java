package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PlacementDetails;
import no.greenwork.shared.Database;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Inside the server: a look stays in the log, whatever becomes of the work it was made for. */
@ArquillianTest
class LookKeptIT {
  private static final String ONE =
      "SELECT p.public_id FROM placement p JOIN user_grant g ON g.provider_id = p.provider_id JOIN app_user u ON u.id = g.user_id"
          + " AND u.user_name = 'provider' JOIN participant t ON t.id = p.participant_id AND t.protection = 'NONE' AND NOT t.shielded"
          + " WHERE p.accepted_on IS NOT NULL AND p.valid_to IS NULL ORDER BY p.id LIMIT 1";

  @Inject private PlacementDetails details;
  @Inject private Actors actors;
  @Inject private Database database;
  @Resource private UserTransaction transaction;

  private <T> T one(String sql, Class<T> type) {
    return database.read(h -> h.createQuery(sql).mapTo(type).one());
  }

  @Test
  void aLookIsLoggedThoughItsWorkIsRolledBack() {
    String placement = one(ONE, String.class);
    Actor provider = actors.byName("provider", null).orElseThrow();
    long before = one("SELECT COUNT(*) FROM access_log", Long.class);
    actors.runAs(provider, () -> rolledBack(() -> details.of(placement, AccessKind.DETAIL)));
    assertThat(one("SELECT COUNT(*) FROM access_log", Long.class)).isEqualTo(before + 1);
  }

  private void rolledBack(Runnable work) {
    try {
      transaction.begin();
      database.write(h -> h.execute("UPDATE farm SET guard = guard + 1 ORDER BY id LIMIT 1"));
      work.run();
      transaction.rollback();
    } catch (NotSupportedException | SystemException e) {
      throw new IllegalStateException("The test's transaction failed", e);
    }
  }
}
