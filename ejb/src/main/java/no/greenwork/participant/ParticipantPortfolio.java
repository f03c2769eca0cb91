package no.greenwork.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.task.Colleague;
import no.greenwork.task.Portfolio;

/** The participants of an office that a caseworker follows up. */
@ApplicationScoped
class ParticipantPortfolio implements Portfolio {
  private static final String HELD =
      """
       FROM participant_unit pu JOIN participant pt ON pt.id = pu.participant_id
      JOIN participant_caseworker pc ON pc.participant_id = pt.id AND pc.valid_from <= :today
        AND (pc.valid_to IS NULL OR pc.valid_to > :today)
      JOIN app_user u ON u.id = pc.user_id
      WHERE pu.unit_number = :unit AND pu.valid_from <= :today AND (pu.valid_to IS NULL OR pu.valid_to > :today)
        AND NOT %s
      """;

  /** Of them, those whom a colleague of the office may not see. */
  private static final String UNSEEN =
      " AND u.id = :from AND NOT EXISTS (SELECT 1 FROM user_grant g WHERE g.user_id = :to AND g.role = 'CASEWORKER'"
          + " AND g.unit_number = :unit AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to > :today) AND NOT "
          + Disclosure.hiddenSql("g")
          + ")";

  @Inject private Database database;
  @Inject private ChangeLog changes;

  /** A person by both ids. */
  public record Held(long id, String publicId, String holder) {}

  @Override
  public boolean concerns(Actor actor) {
    return actor.is(Role.CASEWORKER);
  }

  @Override
  public List<Holding> holdings(Actor actor, LocalDate today) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT u.id AS user_id, u.user_name, u.display_name AS name, COUNT(*) AS records "
                        + HELD.formatted(Disclosure.hiddenSql(actor))
                        + " GROUP BY u.id, u.user_name, u.display_name")
                .bind("unit", actor.grant().scopeKey())
                .bind("today", today)
                .mapTo(Holding.class)
                .list());
  }

  /** A person whom nobody of those who follow up may see would be lost. */
  private void refuseUnseen(Actor actor, LocalDate today, long from, Colleague to) {
    int unseen =
        database.read(
            h ->
                h.createQuery(
                        "SELECT COUNT(*) " + HELD.formatted(Disclosure.hiddenSql(actor)) + UNSEEN)
                    .bind("unit", actor.grant().scopeKey())
                    .bind("today", today)
                    .bind("from", from)
                    .bind("to", to.id())
                    .mapTo(Integer.class)
                    .one());
    if (unseen > 0) {
      throw new Invalid("to", "MAY_NOT_SEE_SOME", unseen);
    }
  }

  @Override
  public int handOver(Actor actor, LocalDate today, long from, Colleague to) {
    refuseUnseen(actor, today, from, to);
    List<Held> held =
        database.read(
            h ->
                h.createQuery(
                        "SELECT pt.id, pt.public_id, u.display_name AS holder "
                            + HELD.formatted(Disclosure.hiddenSql(actor))
                            + " AND u.id = :from ORDER BY pt.id")
                    .bind("unit", actor.grant().scopeKey())
                    .bind("today", today)
                    .bind("from", from)
                    .mapTo(Held.class)
                    .list());
    DatedAssignment caseworker = new DatedAssignment(database, "participant_caseworker", "user_id");
    for (Held one : held) {
      database.write(
          h ->
              h.execute(
                  "UPDATE participant SET guard = guard + 1, version = version + 1 WHERE id = ?",
                  one.id()));
      caseworker.from(one.id(), today, to.id());
      changes.record(
          "CASEWORKER",
          "participant",
          one.publicId(),
          Map.of("caseworker", one.holder()),
          Map.of("caseworker", to.name()));
    }
    return held.size();
  }
}
