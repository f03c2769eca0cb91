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
    return id(referrals.referral(referrals.person(), day));
  }

  public long id(String publicId) {
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

  /**
   * @return reference of an agreement with the demo's provider for one place
   */
  public String agreement(LocalDate from) {
    return referrals.agreement(1, from);
  }

  /** The place of the placement's agreement, for a farm. */
  public void earmark(long id, long farm, LocalDate from) {
    String agreement =
        database.read(
            h ->
                h.createQuery(
                        "SELECT a.reference FROM placement p JOIN agreement a ON a.id = p.agreement_id WHERE p.id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .one());
    referrals.earmark(agreement, farm, 1, from);
  }

  public void rewriteLedger(long id) {
    referrals.rewriteLedger(publicId(id));
  }
}
