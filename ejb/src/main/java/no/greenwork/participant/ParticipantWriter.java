package no.greenwork.participant;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.greenwork.access.Actor;
import no.greenwork.shared.Ids;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Writes participants in batches, each with its line in the change log; all is sent when it closes.
 */
final class ParticipantWriter implements AutoCloseable {
  private static final String[] STATEMENTS = {
    "INSERT INTO participant (id, public_id, given_name, family_name, birth_date, municipality_code, phone, email, letter_language, protection,"
        + " shielded, alias, adaptations, source, external_ref, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "UPDATE participant SET given_name = ?, family_name = ?, birth_date = ?, municipality_code = ?, phone = ?, email = ?, letter_language = ?,"
        + " protection = ?, shielded = ?, alias = ?, adaptations = ?, source = ?, external_ref = ?, version = version + 1 WHERE id = ?",
    "INSERT INTO participant_identity (id, participant_id, valid_from, key_id, number_cipher, blind_index, test_number) VALUES (?, ?, ?, ?, ?, ?, ?)",
    "INSERT INTO participant_unit (participant_id, valid_from, unit_number) VALUES (?, ?, ?)",
    "DELETE FROM participant_caseworker WHERE participant_id = ? AND valid_from >= ?",
    "UPDATE participant_caseworker SET valid_to = ? WHERE participant_id = ? AND (valid_to IS NULL OR valid_to > ?)",
    "INSERT INTO participant_caseworker (participant_id, valid_from, user_id) VALUES (?, ?, ?)",
    "DELETE FROM participant_activity WHERE participant_id = ?",
    "INSERT INTO participant_activity (participant_id, activity) VALUES (?, ?)",
    "INSERT INTO change_log (id, at, user_id, grant_id, action, record_type, record_id, old_values, new_values)"
        + " VALUES (?, ?, ?, ?, ?, 'participant', ?, ?, ?)"
  };
  private static final int INSERT = 0;
  private static final int UPDATE = 1;
  private static final int IDENTITY = 2;
  private static final int UNIT = 3;
  private static final int NO_LATER_CASEWORKER = 4;
  private static final int END_CASEWORKER = 5;
  private static final int CASEWORKER = 6;
  private static final int NO_ACTIVITIES = 7;
  private static final int ACTIVITY = 8;
  private static final int CHANGE = 9;

  private final Handle handle;
  private final Actor actor;
  private final Seal seal;
  private final Ids ids;
  private final Instant now;
  private final LocalDate today;
  private final Map<String, Long> caseworkers;
  private final SecureRandom random = new SecureRandom();
  private final Jsonb json = JsonbBuilder.create();
  private final Map<Integer, PreparedBatch> batches = new LinkedHashMap<>();

  ParticipantWriter(
      Handle handle,
      Actor actor,
      Seal seal,
      Ids ids,
      Instant now,
      LocalDate today,
      Map<String, Long> caseworkers) {
    this.handle = handle;
    this.actor = actor;
    this.seal = seal;
    this.ids = ids;
    this.now = now;
    this.today = today;
    this.caseworkers = caseworkers;
  }

  StoredParticipant create(
      ParticipantCommand c, IdentityNumber number, byte[] index, String source, String reference) {
    long id = ids.next();
    String publicId = PublicId.random(random);
    add(
        INSERT,
        id,
        publicId,
        c.givenName(),
        c.familyName(),
        c.birthDate(),
        c.municipality(),
        c.phone(),
        c.email(),
        c.letterLanguage(),
        c.protection().name(),
        c.shielded(),
        c.alias(),
        c.adaptations(),
        source,
        reference,
        now);
    Seal.Sealed sealed =
        seal.seal(number.text().getBytes(StandardCharsets.US_ASCII), ParticipantIdentities.PURPOSE);
    add(IDENTITY, ids.next(), id, today, sealed.keyId(), sealed.cipher(), index, number.isTest());
    add(UNIT, id, today, c.unit());
    if (c.caseworker() != null) {
      add(CASEWORKER, id, today, caseworkers.get(c.caseworker()));
    }
    c.activities().forEach(activity -> add(ACTIVITY, id, activity.name()));
    log("CREATE", publicId, null, json.toJson(ParticipantChange.of(c)));
    return stored(id, publicId, index, c, source, reference);
  }

  StoredParticipant change(
      StoredParticipant was, ParticipantCommand c, String source, String reference) {
    long id = was.id();
    add(
        UPDATE,
        c.givenName(),
        c.familyName(),
        c.birthDate(),
        c.municipality(),
        c.phone(),
        c.email(),
        c.letterLanguage(),
        c.protection().name(),
        c.shielded(),
        c.alias(),
        c.adaptations(),
        source,
        reference,
        id);
    if (!Objects.equals(was.caseworker(), c.caseworker())) {
      add(NO_LATER_CASEWORKER, id, today);
      add(END_CASEWORKER, today, id, today);
      if (c.caseworker() != null) {
        add(CASEWORKER, id, today, caseworkers.get(c.caseworker()));
      }
    }
    if (!was.wanted().equals(c.activities())) {
      add(NO_ACTIVITIES, id);
      c.activities().forEach(activity -> add(ACTIVITY, id, activity.name()));
    }
    log(
        "CHANGE",
        was.publicId(),
        json.toJson(ParticipantChange.of(was.command(null))),
        json.toJson(ParticipantChange.of(c)));
    return stored(id, was.publicId(), was.blindIndex(), c, source, reference);
  }

  private static StoredParticipant stored(
      long id,
      String publicId,
      byte[] index,
      ParticipantCommand c,
      String source,
      String reference) {
    String activities =
        c.activities().isEmpty()
            ? null
            : c.activities().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    return new StoredParticipant(
        id,
        publicId,
        index,
        source,
        reference,
        c.givenName(),
        c.familyName(),
        c.birthDate(),
        c.unit(),
        c.caseworker(),
        c.municipality(),
        c.phone(),
        c.email(),
        c.letterLanguage(),
        c.interpreter(),
        c.protection().name(),
        c.shielded(),
        c.alias(),
        c.emergencyName(),
        c.emergencyPhone(),
        activities,
        c.adaptations());
  }

  private void log(String action, String publicId, String before, String after) {
    add(
        CHANGE,
        ids.next(),
        now,
        actor.userId(),
        actor.grant().id(),
        action,
        publicId,
        before,
        after);
  }

  private void add(int statement, Object... values) {
    PreparedBatch batch =
        batches.computeIfAbsent(statement, s -> handle.prepareBatch(STATEMENTS[s]));
    for (int i = 0; i < values.length; i++) {
      batch.bind(i, values[i]);
    }
    batch.add();
  }

  /** In the order in which one follows from another: the person before what belongs to them. */
  @Override
  public void close() {
    for (int statement = 0; statement < STATEMENTS.length; statement++) {
      PreparedBatch batch = batches.get(statement);
      if (batch != null) {
        try (batch) {
          batch.execute();
        }
      }
    }
  }
}
