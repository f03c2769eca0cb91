package no.greenwork.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.greenwork.shared.Database;

/**
 * A farm's producer number (produsentnummer), which may be another one later; the old ones are
 * kept.
 */
final class ProducerNumbers {
  private final Database database;

  ProducerNumbers(Database database) {
    this.database = database;
  }

  Optional<String> current(long farmId) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT number FROM farm_producer_number WHERE farm_id = :farm AND valid_to IS NULL")
                .bind("farm", farmId)
                .mapTo(String.class)
                .findOne());
  }

  /**
   * From the day on; null for none. Put right on the day it was entered, the wrong one was never in
   * force.
   */
  void set(long farmId, LocalDate day, String number) {
    if (Objects.equals(current(farmId).orElse(null), number)) {
      return;
    }
    database.write(
        h -> {
          h.execute(
              "DELETE FROM farm_producer_number WHERE farm_id = ? AND valid_from >= ?",
              farmId,
              day);
          h.execute(
              "UPDATE farm_producer_number SET valid_to = ? WHERE farm_id = ? AND valid_to IS NULL",
              day,
              farmId);
          if (number != null) {
            h.execute(
                "INSERT INTO farm_producer_number (farm_id, valid_from, number) VALUES (?, ?, ?)",
                farmId,
                day,
                number);
          }
        });
  }
}
