package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/** The days on which people are long away, as they are stored. */
@ApplicationScoped
public class LongAwayMarks {
  private static final String MARKS =
      "SELECT la.valid_from, la.valid_to, la.reviewed_on FROM long_away la JOIN placement p ON p.id = la.placement_id"
          + " WHERE p.public_id = :placement ORDER BY la.valid_from";

  @Inject private Database database;
  @Inject private Clock clock;

  /** By their first days; the caller has shown the placement, or holds its guard. */
  public List<LongAway> of(String placement) {
    return database.read(
        h -> h.createQuery(MARKS).bind("placement", placement).mapTo(LongAway.class).list());
  }

  void add(long placementId, LocalDate from, LocalDate lastDay, long user) {
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO long_away (placement_id, valid_from, valid_to, marked_at, marked_by) VALUES (:id, :from, :to, :at, :user)")
                .bind("id", placementId)
                .bind("from", from)
                .bind("to", lastDay == null ? null : lastDay.plusDays(1))
                .bind("at", clock.now())
                .bind("user", user)
                .execute());
  }

  /** One that has no day left is gone. */
  void end(long placementId, LocalDate from, LocalDate back) {
    database.write(
        h ->
            h.createUpdate(
                    back.isAfter(from)
                        ? "UPDATE long_away SET valid_to = :back WHERE placement_id = :id AND valid_from = :from"
                        : "DELETE FROM long_away WHERE placement_id = :id AND valid_from = :from AND :back <= valid_from")
                .bind("id", placementId)
                .bind("from", from)
                .bind("back", back)
                .execute());
  }

  void reviewed(long placementId, LocalDate from, long user) {
    database.write(
        h ->
            h.createUpdate(
                    "UPDATE long_away SET reviewed_on = :day, reviewed_by = :user WHERE placement_id = :id AND valid_from = :from")
                .bind("id", placementId)
                .bind("from", from)
                .bind("day", clock.today())
                .bind("user", user)
                .execute());
  }
}
