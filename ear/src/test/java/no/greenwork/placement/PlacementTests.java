package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.greenwork.shared.Database;

/** Referrals of people of their own, for tests of other features. */
@ApplicationScoped
public class PlacementTests {
  @Inject private Referrals referrals;
  @Inject private Database database;

  /**
   * @return internal id of a referral to the demo's provider that nobody has answered
   */
  public long referral(LocalDate day) {
    String publicId = referrals.referral(referrals.person(), day);
    return database.read(
        h ->
            h.createQuery("SELECT id FROM placement WHERE public_id = :id")
                .bind("id", publicId)
                .mapTo(Long.class)
                .one());
  }

  public String publicId(long id) {
    return database.read(
        h ->
            h.createQuery("SELECT public_id FROM placement WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
  }

  public void rewriteLedger(long id) {
    referrals.rewriteLedger(publicId(id));
  }
}
