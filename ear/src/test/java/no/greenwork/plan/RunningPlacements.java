package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.placement.PlacementTests;
import no.greenwork.shared.Database;

/**
 * Placements of people of their own, referred by the account caseworker to the account provider and
 * followed up by the account supervisor.
 */
@ApplicationScoped
@Transactional
public class RunningPlacements {
  private static final String ACCEPT =
      """
      UPDATE placement p JOIN agreement a ON a.reference = :agreement
      SET p.accepted_on = :start, p.agreement_id = a.id, p.valid_from = :start, p.valid_to = :to, p.referred_on = :start,
        p.referred_by = :caseworker, p.referred_unit = :unit
      WHERE p.id = :id
      """;

  @Inject private PlacementTests placements;
  @Inject private Database database;
  @Inject private Actors actors;

  public Actor as(String userName) {
    return actors.byName(userName, null).orElseThrow();
  }

  /**
   * @param to first day after the end, or null
   * @return internal id
   */
  public long running(LocalDate start, LocalDate to) {
    long id = placements.referral(start);
    Actor caseworker = as("caseworker");
    write(
        ACCEPT,
        "id",
        id,
        "start",
        start,
        "to",
        to,
        "caseworker",
        caseworker.userId(),
        "unit",
        caseworker.grant().scopeKey(),
        "agreement",
        placements.agreement(start));
    begin(id, start, to);
    placements.rewriteLedger(id);
    return id;
  }

  /** Full time, on the provider's own premises. */
  private void begin(long id, LocalDate start, LocalDate to) {
    write(
        "INSERT INTO percent_entry (placement_id, valid_from, percent, registered_at) VALUES (:id,"
            + " :start, 100, NOW(6))",
        "id",
        id,
        "start",
        start);
    write(
        "INSERT INTO placement_supervisor (placement_id, valid_from, user_id) VALUES (:id, :start,"
            + " :user)",
        "id",
        id,
        "start",
        start,
        "user",
        as("supervisor").userId());
    write(
        "INSERT INTO stay (placement_id, valid_from, valid_to) VALUES (:id, :start, :to)",
        "id",
        id,
        "start",
        start,
        "to",
        to);
  }

  /**
   * On the account farm's farm from a day to another, which takes one more in a half-day: other
   * tests find the room there that they would find without this one.
   */
  public void stay(long id, LocalDate from, LocalDate to) {
    long farm = as("farm").grant().scopeId();
    placements.earmark(id, farm, from);
    write(
        "UPDATE farm SET places_per_half_day = places_per_half_day + 1 WHERE id = :farm",
        "farm",
        farm);
    write(
        """
        REPLACE INTO stay (placement_id, valid_from, valid_to, farm_agreement_id, farm_id)
        SELECT p.id, :from, :to, fa.id, fa.farm_id FROM placement p JOIN farm_agreement fa ON fa.agreement_id = p.agreement_id
          AND fa.farm_id = :farm WHERE p.id = :id
        """,
        "id",
        id,
        "from",
        from,
        "to",
        to,
        "farm",
        farm);
    placements.rewriteLedger(id);
  }

  public void protect(long id, String protection) {
    write(
        "UPDATE participant x JOIN placement p ON p.participant_id = x.id SET x.protection ="
            + " :protection WHERE p.id = :id",
        "protection",
        protection,
        "id",
        id);
  }

  /** As if the provider had said yes on that day. */
  public void accept(long id, LocalDate day) {
    write("UPDATE placement SET accepted_on = :day WHERE id = :id", "day", day, "id", id);
    placements.rewriteLedger(id);
  }

  public void move(long id, LocalDate start, LocalDate to) {
    write(
        "UPDATE placement p JOIN stay s ON s.placement_id = p.id JOIN percent_entry e ON e.placement_id = p.id"
            + " SET p.valid_from = :start, s.valid_from = :start, e.valid_from = :start, p.valid_to = :to, s.valid_to = :to WHERE p.id = :id",
        "start",
        start,
        "to",
        to,
        "id",
        id);
    placements.rewriteLedger(id);
  }

  /** From that day on the provider's own premises. */
  public void leave(long id, LocalDate day) {
    write("UPDATE stay SET valid_to = :day WHERE placement_id = :id", "day", day, "id", id);
    write(
        "INSERT INTO stay (placement_id, valid_from, valid_to) SELECT p.id, :day, p.valid_to FROM placement p WHERE p.id = :id",
        "day",
        day,
        "id",
        id);
    placements.rewriteLedger(id);
  }

  /** Registered as never started. */
  public void comeToNothing(long id) {
    write(
        "UPDATE placement SET not_relevant_on = valid_from, not_relevant_reason = 'DID_NOT_ATTEND' WHERE id = :id",
        "id",
        id);
    placements.rewriteLedger(id);
  }

  public void inError(long id, LocalDate day) {
    write("UPDATE placement SET error_on = :day WHERE id = :id", "day", day, "id", id);
    placements.rewriteLedger(id);
  }

  public String publicId(long id) {
    return placements.publicId(id);
  }

  public int count(String table, long id) {
    return database.read(
        h ->
            h.createQuery("SELECT COUNT(*) FROM " + table + " WHERE placement_id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
  }

  private void write(String sql, Object... binds) {
    database.write(
        h -> {
          var update = h.createUpdate(sql);
          for (int i = 0; i < binds.length; i += 2) {
            update.bind((String) binds[i], binds[i + 1]);
          }
          update.execute();
        });
  }
}
