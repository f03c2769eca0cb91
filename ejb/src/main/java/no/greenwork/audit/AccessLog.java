package no.greenwork.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;

/**
 * Who has looked at whom. Written in a transaction of its own, so that it stays even when the
 * action rolls back; a view that cannot be logged is not shown.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AccessLog {
  private static final String INSERT =
      "INSERT INTO access_log (id, at, user_id, grant_id, kind, participant_id, record_ref, filter_hash, shown_ids)"
          + " VALUES (:id, :at, :user, :grant, :kind, :participant, :ref, :hash, :shown)";

  private static final String INSERT_ALL =
      "INSERT INTO access_log (id, at, user_id, grant_id, kind, participant_id, record_ref) VALUES <rows>";

  private static final List<String> COLUMNS =
      List.of("id", "at", "userId", "grantId", "kind", "participantId", "recordRef");

  @Inject private Database database;
  @Inject private Ids ids;
  @Inject private Clock clock;
  @Inject private CurrentActor current;

  /**
   * Somebody who was shown.
   *
   * @param recordRef public id of the record through which they were shown
   */
  public record Shown(long participantId, String recordRef) {}

  /** A row as it is stored. */
  public record Row(
      long id,
      Instant at,
      long userId,
      long grantId,
      String kind,
      long participantId,
      String recordRef) {}

  /**
   * One person was shown.
   *
   * @param recordRef public id of the record through which they were shown, or null
   */
  public void person(AccessKind kind, long participantId, String recordRef) {
    insert(kind, participantId, recordRef, null, null);
  }

  /**
   * A list of people was shown.
   *
   * @param filter what was asked for; only its hash is kept, it may hold a name
   * @param participantIds those on the page shown
   */
  public void list(AccessKind kind, String filter, Collection<Long> participantIds) {
    String shown = participantIds.stream().map(String::valueOf).collect(Collectors.joining(","));
    insert(kind, null, null, hash(filter), shown);
  }

  /** Each of these was shown, as by {@link #person}; one statement, however many they are. */
  public void people(AccessKind kind, Collection<Shown> shown) {
    if (shown.isEmpty()) {
      return;
    }
    Actor actor = current.get();
    List<Row> rows =
        shown.stream()
            .map(
                one ->
                    new Row(
                        ids.next(),
                        clock.now(),
                        actor.userId(),
                        actor.grant().id(),
                        kind.name(),
                        one.participantId(),
                        one.recordRef()))
            .toList();
    database.write(
        h -> h.createUpdate(INSERT_ALL).bindMethodsList("rows", rows, COLUMNS).execute());
  }

  private void insert(
      AccessKind kind, Long participantId, String recordRef, byte[] hash, String shown) {
    Actor actor = current.get();
    database.write(
        h ->
            h.createUpdate(INSERT)
                .bind("id", ids.next())
                .bind("at", clock.now())
                .bind("user", actor.userId())
                .bind("grant", actor.grant().id())
                .bind("kind", kind.name())
                .bind("participant", participantId)
                .bind("ref", recordRef)
                .bind("hash", hash)
                .bind("shown", shown)
                .execute());
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
