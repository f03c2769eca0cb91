package no.greenwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.placement.Referrals;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;

/** Referrals of people of their own that may visit the farm of the account farm. */
@ApplicationScoped
public class Visits {
  static final String DONE = "DONE";

  @Inject private Referrals referrals;
  @Inject private Database database;
  @Inject private Actors actors;
  @Inject private Clock clock;
  @Inject private Ids ids;

  public Actor as(String account) {
    return actors.byName(account, null).orElseThrow();
  }

  /** Organisation number of the farm of the account farm, with a place at the account provider. */
  @Transactional
  public String farm() {
    long farm = as("farm").grant().scopeId();
    referrals.earmark(referrals.agreement(1, clock.today()), farm, 1, clock.today());
    return number("SELECT org_number FROM farm WHERE id = :id", farm);
  }

  private String number(String sql, long id) {
    return database.read(h -> h.createQuery(sql).bind("id", id).mapTo(String.class).one());
  }

  /** Public id of an undecided referral by the account caseworker. */
  @Transactional
  public String referral(long person) {
    String id = referrals.referral(person, clock.today());
    Actor caseworker = as("caseworker");
    database.read(
        h ->
            h.createUpdate(
                    "UPDATE placement SET referred_by = :user, referred_unit = :unit WHERE public_id = :id")
                .bind("user", caseworker.userId())
                .bind("unit", caseworker.grant().scopeKey())
                .bind("id", id)
                .execute());
    return id;
  }

  public long person() {
    return referrals.person();
  }

  @Transactional
  public void protect(long person, String protection, String alias) {
    database.read(
        h ->
            h.createUpdate(
                    "UPDATE participant SET protection = :protection, alias = :alias WHERE id = :id")
                .bind("protection", protection)
                .bind("alias", alias)
                .bind("id", person)
                .execute());
  }

  @Transactional
  public void decide(String placement) {
    set(placement, "farm_confirmed = TRUE, wished_farm_id = " + as("farm").grant().scopeId());
  }

  @Transactional
  public void leave(String... placements) {
    for (String placement : placements) {
      set(placement, "not_relevant_on = '" + clock.today() + "'");
    }
  }

  private void set(String placement, String what) {
    database.read(
        h ->
            h.createUpdate("UPDATE placement SET " + what + " WHERE public_id = :id")
                .bind("id", placement)
                .execute());
  }

  public int version(String placement) {
    return referrals.version(placement);
  }

  /** A visit of some days ago that was confirmed, as its public id. */
  @Transactional
  public String held(String placement, int daysAgo) {
    long id = ids.next();
    LocalDate day = clock.today().minusDays(daysAgo);
    String publicId = ("held" + id).substring(0, 20);
    database.write(
        h -> {
          h.createUpdate(
                  "INSERT INTO visit (id, public_id, placement_id, farm_id, proposed_on, proposed_by, last_on, chosen, chosen_on, confirmed_on)"
                      + " SELECT :id, :public, p.id, :farm, :day, :user, :day, 1, :day, :day FROM placement p WHERE p.public_id = :placement")
              .bind("id", id)
              .bind("public", publicId)
              .bind("farm", as("farm").grant().scopeId())
              .bind("day", day)
              .bind("user", as("provider").userId())
              .bind("placement", placement)
              .execute();
          h.createUpdate(
                  "INSERT INTO visit_date (visit_id, position, on_date, at_time) VALUES (:id, 1, :day, '10:00')")
              .bind("id", id)
              .bind("day", day)
              .execute();
        });
    return publicId;
  }

  public long key(String visit) {
    return Long.parseLong(
        database.read(
            h ->
                h.createQuery("SELECT CAST(id AS CHAR) FROM visit WHERE public_id = :id")
                    .bind("id", visit)
                    .mapTo(String.class)
                    .one()));
  }

  public String outcome(String account, Runnable work) {
    return outcome(as(account), work);
  }

  /** DONE, or the code of what stopped it. */
  public String outcome(Actor actor, Runnable work) {
    List<String> outcome = new ArrayList<>();
    actors.runAs(
        actor,
        () -> {
          try {
            work.run();
            outcome.add(DONE);
          } catch (BusinessError e) {
            outcome.add(e.problems().isEmpty() ? e.code() : e.problems().getFirst().code());
          }
        });
    return outcome.getFirst();
  }

  public <T> T read(String account, Supplier<T> reads) {
    List<T> found = new ArrayList<>();
    actors.runAs(as(account), () -> found.add(reads.get()));
    return found.getFirst();
  }
}
