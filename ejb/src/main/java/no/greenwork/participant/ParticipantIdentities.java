package no.greenwork.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Seal;

/** Identity numbers as they are stored: sealed, and found by a keyed index only. */
@ApplicationScoped
public class ParticipantIdentities {
  public static final String PURPOSE = "identity";

  /** A number as it is stored. */
  public record Stored(String keyId, byte[] numberCipher) {}

  @Inject private Database database;
  @Inject private Seal seal;
  @Inject private Ids ids;

  public Optional<Long> owner(IdentityNumber number) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT participant_id FROM participant_identity WHERE blind_index = :index")
                .bind("index", seal.blindIndex(number.text(), PURPOSE))
                .mapTo(Long.class)
                .findOne());
  }

  /**
   * Another number from a day on; the earlier one is kept, and is still found and taken. One that
   * began the same day was a slip of the pen and goes.
   */
  void replace(long participant, IdentityNumber number, LocalDate from) {
    database.write(
        h -> {
          h.execute(
              "DELETE FROM participant_identity WHERE participant_id = ? AND valid_from >= ?",
              participant,
              from);
          h.execute(
              "UPDATE participant_identity SET valid_to = ? WHERE participant_id = ? AND valid_to IS NULL",
              from,
              participant);
        });
    add(participant, number, from);
  }

  void add(long participant, IdentityNumber number, LocalDate from) {
    Seal.Sealed sealed = seal.seal(number.text().getBytes(StandardCharsets.US_ASCII), PURPOSE);
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO participant_identity (id, participant_id, valid_from, key_id, number_cipher, blind_index, test_number)"
                        + " VALUES (:id, :participant, :from, :key, :cipher, :index, :test)")
                .bind("id", ids.next())
                .bind("participant", participant)
                .bind("from", from)
                .bind("key", sealed.keyId())
                .bind("cipher", sealed.cipher())
                .bind("index", seal.blindIndex(number.text(), PURPOSE))
                .bind("test", number.isTest())
                .execute());
  }

  /** The number in force; whoever shows it logs it. */
  String number(long participant) {
    Stored stored =
        database.read(
            h ->
                h.createQuery(
                        "SELECT key_id, number_cipher FROM participant_identity WHERE participant_id = :id ORDER BY valid_from DESC LIMIT 1")
                    .bind("id", participant)
                    .mapTo(Stored.class)
                    .one());
    return new String(
        seal.open(stored.keyId(), stored.numberCipher(), PURPOSE), StandardCharsets.US_ASCII);
  }
}
