package no.greenwork.participant;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.greenwork.access.Actor;
import no.greenwork.shared.Ids;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.Seal;
import no.greenwork.shared.StatementBatches;
import org.jdbi.v3.core.Handle;

/**
 * Writes participants in batches, each with its line in the change log; all is sent when it closes.
 */
final class ParticipantWriter implements AutoCloseable {
  private enum Statement implements StatementBatches.Sql {
    INSERT(
        "INSERT INTO participant (id, public_id, given_name, family_name, birth_date, municipality_code, phone, email, letter_language, protection,"
            + " shielded, alias, adaptations, source, external_ref, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
    UPDATE(
        "UPDATE participant SET given_name = ?, family_name = ?, birth_date = ?, municipality_code = ?, phone = ?, email = ?, letter_language = ?,"
            + " protection = ?, shielded = ?, alias = ?, adaptations = ?, source = ?, external_ref = ?, version = version + 1 WHERE id = ?"),
    IDENTITY(
        "INSERT INTO participant_identity (id, participant_id, valid_from, key_id, number_cipher, blind_index, test_number) VALUES (?, ?, ?, ?, ?, ?, ?)"),
    UNIT("INSERT INTO participant_unit (participant_id, valid_from, unit_number) VALUES (?, ?, ?)"),
    NO_LATER_CASEWORKER(
        "DELETE FROM participant_caseworker WHERE participant_id = ? AND valid_from >= ?"),
    END_CASEWORKER(
        "UPDATE participant_caseworker SET valid_to = ? WHERE participant_id = ? AND (valid_to IS NULL OR valid_to > ?)"),
    CASEWORKER(
        "INSERT INTO participant_caseworker (participant_id, valid_from, user_id) VALUES (?, ?, ?)"),
    NO_ACTIVITIES("DELETE FROM participant_activity WHERE participant_id = ?"),
    ACTIVITY("INSERT INTO participant_activity (participant_id, activity) VALUES (?, ?)"),
    CHANGE(
        "INSERT INTO change_log (id, at, user_id, grant_id, action, record_type, record_id, old_values, new_values)"
            + " VALUES (?, ?, ?, ?, ?, 'participant', ?, ?, ?)");

    private final String sql;

    Statement(String sql) {
      this.sql = sql;
    }

    @Override
    public String sql() {
      return sql;
    }
  }

  private final Actor actor;
  private final Seal seal;
  private final Ids ids;
  private final Instant now;
  private final LocalDate today;
  private final Map<String, Long> caseworkers;
  private final SecureRandom random = new SecureRandom();
  private final Jsonb json = JsonbBuilder.create();
  private final StatementBatches<Statement> batches;

  ParticipantWriter(
      Handle handle,
      Actor actor,
      Seal seal,
      Ids ids,
      Instant now,
      LocalDate today,
      Map<String, Long> caseworkers) {
    batches = new StatementBatches<>(handle);
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
    batches.add(
        Statement.INSERT,
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
    batches.add(
        Statement.IDENTITY,
        ids.next(),
        id,
        today,
        sealed.keyId(),
        sealed.cipher(),
        index,
        number.isTest());
    batches.add(Statement.UNIT, id, today, c.unit());
    if (c.caseworker() != null) {
      batches.add(Statement.CASEWORKER, id, today, caseworkers.get(c.caseworker()));
    }
    c.activities().forEach(activity -> batches.add(Statement.ACTIVITY, id, activity.name()));
    log("CREATE", publicId, null, json.toJson(ParticipantChange.of(c)));
    return stored(id, publicId, index, c, source, reference);
  }

  StoredParticipant change(
      StoredParticipant was, ParticipantCommand c, String source, String reference) {
    long id = was.id();
    batches.add(
        Statement.UPDATE,
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
      batches.add(Statement.NO_LATER_CASEWORKER, id, today);
      batches.add(Statement.END_CASEWORKER, today, id, today);
      if (c.caseworker() != null) {
        batches.add(Statement.CASEWORKER, id, today, caseworkers.get(c.caseworker()));
      }
    }
    if (!was.wanted().equals(c.activities())) {
      batches.add(Statement.NO_ACTIVITIES, id);
      c.activities().forEach(activity -> batches.add(Statement.ACTIVITY, id, activity.name()));
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
    batches.add(
        Statement.CHANGE,
        ids.next(),
        now,
        actor.userId(),
        actor.grant().id(),
        action,
        publicId,
        before,
        after);
  }

  @Override
  public void close() {
    batches.close();
  }
}
