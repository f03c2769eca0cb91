package no.greenwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.StaleRecord;

/** Writes visits, in the transaction of the use case that holds the person's guard. */
@ApplicationScoped
class VisitWriter {
  private static final String VISIT =
      "INSERT INTO visit (id, public_id, placement_id, farm_id, proposed_on, proposed_by, last_on)"
          + " VALUES (:id, :public, :placement, :farm, :day, :user, :last)";

  private static final String DATE =
      "INSERT INTO visit_date (visit_id, position, on_date, at_time) VALUES (:id, :position, :day, :from)";

  private static final String ANSWER =
      "INSERT INTO visit_answer (id, visit_id, side, number, answer, reason, at, on_date, user_id)"
          + " SELECT :id, :visit, :side, COALESCE(MAX(s.number), 0) + 1, :answer, :reason, :at, :day, :user"
          + " FROM visit_answer s WHERE s.visit_id = :visit AND s.side = :side";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  void add(String publicId, long placement, long farm, VisitCommand command) {
    long id = ids.next();
    database.write(
        h -> {
          h.createUpdate(VISIT)
              .bind("id", id)
              .bind("public", publicId)
              .bind("placement", placement)
              .bind("farm", farm)
              .bind("day", clock.today())
              .bind("user", current.get().userId())
              .bind("last", command.last())
              .execute();
          int position = 0;
          for (VisitCommand.Date date : command.dates()) {
            h.createUpdate(DATE)
                .bind("id", id)
                .bind("position", ++position)
                .bind("day", date.day())
                .bind("from", date.from())
                .execute();
          }
        });
  }

  /**
   * @param position 0 when none of the days suits
   */
  void choose(VisitReferences.Standing visit, int position) {
    step(visit, "chosen = :value, chosen_on = :day", position, clock.today());
  }

  void confirm(VisitReferences.Standing visit) {
    step(visit, "confirmed_on = :day", null, clock.today());
  }

  void cancel(VisitReferences.Standing visit, String reason) {
    step(visit, "cancelled_on = :day, cancelled_reason = :value", reason, clock.today());
  }

  void answer(VisitReferences.Standing visit, VisitSide side, VisitReply answer, String reason) {
    step(visit, "id = id", null, null);
    database.write(
        h ->
            h.createUpdate(ANSWER)
                .bind("id", ids.next())
                .bind("visit", visit.id())
                .bind("side", side.name())
                .bind("answer", answer.name())
                .bind("reason", reason)
                .bind("at", clock.now())
                .bind("day", clock.today())
                .bind("user", current.get().userId())
                .execute());
  }

  private void step(VisitReferences.Standing visit, String set, Object value, LocalDate day) {
    int changed =
        database.read(
            h -> {
              var update =
                  h.createUpdate(
                          "UPDATE visit SET "
                              + set
                              + ", version = version + 1 WHERE id = :id AND version = :seen")
                      .bind("id", visit.id())
                      .bind("seen", visit.version());
              if (set.contains(":value")) {
                update.bind("value", value);
              }
              if (day != null) {
                update.bind("day", day);
              }
              return update.execute();
            });
    if (changed == 0) {
      throw new StaleRecord();
    }
  }
}
