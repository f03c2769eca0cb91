package no.greenwork.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.placement.Acceptance;
import no.greenwork.placement.AnswerService;
import no.greenwork.placement.Referrals;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;

/**
 * Placements at the demo's provider, of people of the account caseworker's unit, and what has
 * become of them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ChangedPlacements {
  private static final String FACTS =
      "SELECT CONCAT_WS(' ', COALESCE(p.valid_from, '-'), COALESCE(p.valid_to - INTERVAL 1 DAY, '-'), COALESCE(p.exit_reason, '-'),"
          + " COALESCE(p.not_relevant_reason, '-'), IF(p.error_on IS NULL, '-', 'ERROR')) FROM placement p WHERE p.public_id = :id";

  @Inject private Database database;
  @Inject private Referrals referrals;
  @Inject private AnswerService answers;
  @Inject private Actors actors;
  @Inject private Clock clock;
  @Inject private Ids ids;

  public Actor caseworker() {
    return actors.byName("caseworker", null).orElseThrow();
  }

  public Actor provider() {
    return referrals.provider();
  }

  public int version(String placement) {
    return referrals.version(placement);
  }

  public List<String> ledger(String placement) {
    return referrals.ledger(placement);
  }

  /**
   * @return public id of one that the provider has accepted, on its own premises
   */
  public String accepted(String agreement, LocalDate start, LocalDate end, int percent) {
    String id = referred();
    actors.runAs(provider(), () -> accept(id, agreement, start, end, percent));
    return id;
  }

  /**
   * @return public id of one that waits for an answer
   */
  public String referred() {
    String id = referrals.referral(referrals.person(), clock.today());
    update(
        "UPDATE placement SET referred_unit = :unit WHERE public_id = :id",
        "unit",
        caseworker().grant().scopeKey(),
        id);
    return id;
  }

  /** As whoever acts. */
  public void accept(String id, String agreement, LocalDate start, LocalDate end, int percent) {
    answers.accept(
        id,
        version(id),
        new Acceptance(agreement, null, start, end, percent, null, List.of(), null));
  }

  @Transactional
  public void update(String sql, String name, Object value, String id) {
    database.write(h -> h.createUpdate(sql).bind(name, value).bind("id", id).execute());
  }

  /** Places for the farm of the account farm, under an agreement. */
  @Transactional
  public String earmark(String agreement, int places, LocalDate from) {
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO farm_agreement (id, agreement_id, farm_id, valid_from, places, created_at)"
                        + " SELECT :id, a.id, :farm, :from, :places, NOW(6) FROM agreement a WHERE a.reference = :agreement")
                .bind("id", ids.next())
                .bind("farm", farm().grant().scopeId())
                .bind("from", from)
                .bind("places", places)
                .bind("agreement", agreement)
                .execute());
    return farm().grant().scopeKey();
  }

  public Actor farm() {
    return actors.byName("farm", null).orElseThrow();
  }

  /** First and last day, exit reason, why it is not relevant, whether it was an error. */
  public String facts(String placement) {
    return one(FACTS, placement);
  }

  public String percents(String placement) {
    return one(
        "SELECT COALESCE(GROUP_CONCAT(CONCAT(e.percent, ' ', e.valid_from) ORDER BY e.valid_from SEPARATOR ', '), '') FROM percent_entry e"
            + " JOIN placement p ON p.id = e.placement_id WHERE p.public_id = :id",
        placement);
  }

  /** First and last day of each, O for the own premises, F for a farm. */
  public String stays(String placement) {
    return one(
        "SELECT GROUP_CONCAT(CONCAT(s.valid_from, ' ', COALESCE(s.valid_to - INTERVAL 1 DAY, '-'), ' ', IF(s.farm_id IS NULL, 'O', 'F'))"
            + " ORDER BY s.valid_from SEPARATOR ', ') FROM stay s JOIN placement p ON p.id = s.placement_id WHERE p.public_id = :id",
        placement);
  }

  /** Kinds of what has happened, the earliest first. */
  public List<String> history(String placement) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT e.kind FROM placement_event e JOIN placement p ON p.id = e.placement_id WHERE p.public_id = :id ORDER BY e.id")
                .bind("id", placement)
                .mapTo(String.class)
                .list());
  }

  /** Notices that nobody has seen yet. */
  public List<String> unseen(String placement) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT n.kind FROM placement_notice n JOIN placement p ON p.id = n.placement_id WHERE p.public_id = :id AND n.seen_at IS NULL ORDER BY n.id")
                .bind("id", placement)
                .mapTo(String.class)
                .list());
  }

  /** State of a proposal, and its version. */
  public String proposal(String id) {
    return one("SELECT CONCAT(state, ' ', version) FROM proposal WHERE public_id = :id", id);
  }

  /** Public id of the one proposal that is pending. */
  public String pendingOf(String placement) {
    return one(
        "SELECT pr.public_id FROM proposal pr JOIN placement p ON p.id = pr.placement_id WHERE p.public_id = :id AND pr.state = 'PENDING'",
        placement);
  }

  private String one(String sql, String id) {
    return database.read(h -> h.createQuery(sql).bind("id", id).mapTo(String.class).one());
  }
}
