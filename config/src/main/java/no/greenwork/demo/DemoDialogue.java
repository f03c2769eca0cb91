package no.greenwork.demo;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import no.greenwork.dialogue.ThreadKey;
import no.greenwork.shared.Seal;

/** What has been written about the placements that the accounts meet; the last is not read yet. */
final class DemoDialogue implements AutoCloseable {
  private static final String[][] WITH_NAV = {
    {"NAV", "Hvordan går det med oppmøtet etter de første ukene?"},
    {
      "PROVIDER",
      "Kommer til avtalt tid alle dagene og trives best med dyra. Vi foreslår en dag til i uka fra nyttår."
    },
    {"NAV", "Fint. Send et forslag om endring, så svarer jeg innen fredag."},
    {"PROVIDER", "Vi tar en samtale på gården først, og sender forslaget etterpå."}
  };

  private static final String[][] WITH_FARM = {
    {"PROVIDER", "Hei! På tirsdag kommer jeg innom klokka 10 for å se hvordan dagene går."},
    {"FARM", "Det passer. Da er vi ferdige med morgenstellet og har kaffe klar."},
    {"PROVIDER", "Takk. Husk vernesko til alle som skal være med i skogen."},
    {"FARM", "Vi har sko i alle størrelser. Mandag 7. er gården stengt, kan dere gi beskjed?"}
  };

  private static final int MOST_WITH_NAV = 8;

  private final DemoPlan plan;
  private final DemoIds ids;
  private final Seal seal;
  private final RandomGenerator random;
  private final SecureRandom keys = new SecureRandom();
  private final Map<String, BulkInsert> tables = new LinkedHashMap<>();
  private int withNav;

  DemoDialogue(Connection connection, DemoPlan plan, DemoIds ids, Seal seal) throws SQLException {
    this.plan = plan;
    this.ids = ids;
    this.seal = seal;
    random = plan.random("dialogue");
    table(
        connection,
        "dialogue_thread",
        "id, placement_id, farm_id, key_id, key_cipher, last_position");
    table(
        connection,
        "message",
        "id, public_id, thread_id, position, sender_id, sender_party, sent_at, sent_on, nav_reads, text_cipher, form_token");
    table(connection, "message_read", "thread_id, user_id, party, position, read_at");
  }

  private void table(Connection connection, String name, String columns) throws SQLException {
    tables.put(name, new BulkInsert(connection, name, columns));
  }

  /**
   * @param farmer who runs the farm, null where nobody of the demo does
   */
  void about(long placement, DemoPlacement p, DemoPerson person, Long farmer) throws SQLException {
    long supervisor = p.agreement().provider().supervisors().getFirst();
    if (withNav++ < MOST_WITH_NAV) {
      thread(placement, null, WITH_NAV, Map.of("NAV", person.caseworker(), "PROVIDER", supervisor));
    }
    if (farmer != null) {
      thread(placement, p.farm().id(), WITH_FARM, Map.of("FARM", farmer, "PROVIDER", supervisor));
    }
  }

  private void thread(long placement, Long farm, String[][] lines, Map<String, Long> senders)
      throws SQLException {
    long id = ids.next();
    ThreadKey key = ThreadKey.random(keys);
    Seal.Sealed sealed = key.sealed(seal, id);
    int count = 2 + random.nextInt(lines.length - 1);
    tables.get("dialogue_thread").add(id, placement, farm, sealed.keyId(), sealed.cipher(), count);
    LocalDateTime at = plan.anchor().minusDays(3L * count).atTime(8 + random.nextInt(6), 12);
    for (int i = 0; i < count; i++) {
      LocalDateTime sent = at.plusDays(3L * i).plusMinutes(random.nextInt(50));
      message(id, i + 1, farm == null, lines[i], senders, key, sent);
    }
    String last = lines[count - 1][0];
    for (Map.Entry<String, Long> reader : senders.entrySet()) {
      int read = reader.getKey().equals(last) ? count : count - 1;
      tables
          .get("message_read")
          .add(id, reader.getValue(), reader.getKey(), read, at.plusDays(3L * count - 2));
    }
  }

  private void message(
      long thread,
      int position,
      boolean navReads,
      String[] line,
      Map<String, Long> senders,
      ThreadKey key,
      LocalDateTime sent)
      throws SQLException {
    long id = ids.next();
    String publicId = ids.nextPublic();
    tables
        .get("message")
        .add(
            id,
            publicId,
            thread,
            position,
            senders.get(line[0]),
            line[0],
            sent,
            sent.toLocalDate(),
            navReads,
            key.seal(id, line[1]),
            publicId);
  }

  @Override
  public void close() throws SQLException {
    for (BulkInsert table : tables.values()) {
      table.close();
    }
  }
}
