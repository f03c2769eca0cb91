package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How long a draft of a referral is kept. */
@ArquillianTest
class OldDraftsIT {
  @Inject private OldDrafts old;
  @Inject private Referrals referrals;
  @Inject private Database database;
  @Inject private Clock clock;

  @Test
  void aDraftThatNobodyTouchedForTwoWeeksIsDeletedAndALaterOneAndAReferralStay() {
    LocalDateTime twoWeeksAgo = clock.today().minusDays(14).atStartOfDay();
    String untouched = draft(twoWeeksAgo);
    String touched = draft(twoWeeksAgo.plusSeconds(1));
    String referral = referrals.referral(referrals.person(), clock.today().minusDays(20));
    touch(referral, twoWeeksAgo.minusDays(6));

    old.run();

    assertThat(isThere(untouched)).isFalse();
    assertThat(isThere(touched)).isTrue();
    assertThat(isThere(referral)).isTrue();
    assertThat(logged(untouched)).isEqualTo(1);
  }

  private String draft(LocalDateTime at) {
    String id = referrals.referral(referrals.person(), clock.today());
    touch(id, at);
    database.write(
        h -> h.execute("UPDATE placement SET referred_on = NULL WHERE public_id = ?", id));
    return id;
  }

  private void touch(String id, LocalDateTime at) {
    database.write(
        h -> h.execute("UPDATE placement SET touched_at = ? WHERE public_id = ?", at, id));
  }

  private boolean isThere(String id) {
    return count("SELECT COUNT(*) FROM placement WHERE public_id = :id", id) == 1;
  }

  private int logged(String id) {
    return count("SELECT COUNT(*) FROM change_log WHERE action = 'DELETE' AND record_id = :id", id);
  }

  private int count(String sql, String id) {
    return database.read(h -> h.createQuery(sql).bind("id", id).mapTo(Integer.class).one());
  }
}
