package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Seal;
import no.greenwork.shared.SqlPart;

/** Files of messages that the user may read, listed and opened. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class AttachmentQueries {
  private static final String ROWS =
      """
      SELECT ma.message_id, m.public_id AS message, a.id, a.public_id, a.name_cipher, a.media_kind, a.size, a.sha256, a.chunks,
        a.scan_status, k.key_id, k.key_cipher
      FROM message_attachment ma JOIN attachment a ON a.id = ma.attachment_id JOIN attachment_key k ON k.attachment_id = a.id
      JOIN message m ON m.id = ma.message_id JOIN dialogue_thread t ON t.id = m.thread_id
      WHERE\s""";

  private static final String CHUNK =
      "SELECT content_cipher FROM attachment_chunk WHERE attachment_id = :id AND chunk = :chunk";

  @Inject private Database database;
  @Inject private DialogueSubjects subjects;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Seal master;

  /** As it is stored. */
  public record Stored(
      long messageId,
      String message,
      long id,
      String publicId,
      byte[] nameCipher,
      FileType mediaKind,
      int size,
      byte[] sha256,
      int chunks,
      ScanStatus scanStatus,
      String keyId,
      byte[] keyCipher) {}

  /** A file and the public id of its message. */
  public record Listed(String message, AttachmentRow file) {}

  /** By the internal ids of messages that the caller may read, as its statement has found them. */
  Map<Long, List<AttachmentRow>> of(List<Long> messages) {
    Map<Long, List<AttachmentRow>> files = new HashMap<>();
    if (!messages.isEmpty()) {
      database
          .read(
              h ->
                  h.createQuery(
                          ROWS
                              + "ma.message_id IN (<messages>) ORDER BY ma.message_id, ma.position")
                      .bindList("messages", messages)
                      .mapTo(Stored.class)
                      .list())
          .forEach(s -> files.computeIfAbsent(s.messageId(), id -> new ArrayList<>()).add(row(s)));
    }
    return files;
  }

  /**
   * All files of a placement that the user may read, in the order of their coming.
   *
   * @param after public id of a file, null = from the beginning
   */
  public List<Listed> list(String placement, String after, int most) {
    DialogueSubject subject = subjects.of(placement);
    SqlPart scope = MessageScope.of(current.get());
    if (subject.closed()) {
      return List.of();
    }
    long from = after == null ? 0 : stored(subject, after).id();
    Map<String, Object> binds = new LinkedHashMap<>(scope.binds());
    binds.put("placement", subject.row().id());
    binds.put("from", from);
    binds.put("most", most);
    List<Listed> found =
        database
            .read(
                h ->
                    h.createQuery(
                            ROWS
                                + "t.placement_id = :placement AND a.id > :from AND ("
                                + scope.sql()
                                + ") ORDER BY a.id LIMIT :most")
                        .bindMap(binds)
                        .mapTo(Stored.class)
                        .list())
            .stream()
            .map(s -> new Listed(s.message(), row(s)))
            .toList();
    if (!found.isEmpty()) {
      log.person(AccessKind.REST, subject.row().participantId(), MessageQueries.REF + placement);
    }
    return found;
  }

  /**
   * A file to be saved; the log says so before its first byte goes out.
   *
   * @throws NotFound if there is none, or none that this user may read
   */
  public AttachmentContent open(String placement, String attachment) {
    DialogueSubject subject = subjects.of(placement);
    Stored stored = stored(subject, attachment);
    log.person(AccessKind.EXPORT, subject.row().participantId(), "attachment:" + attachment);
    DataKey key = key(stored);
    return new AttachmentContent(
        row(stored),
        stored.chunks(),
        chunk -> key.open(cipher(stored.id(), chunk), AttachmentStore.piece(chunk)));
  }

  private Stored stored(DialogueSubject subject, String attachment) {
    SqlPart scope = MessageScope.of(current.get());
    if (subject.closed()) {
      throw new NotFound();
    }
    return database
        .read(
            h ->
                h.createQuery(
                        ROWS
                            + "a.public_id = :attachment AND t.placement_id = :placement AND ("
                            + scope.sql()
                            + ")")
                    .bindMap(scope.binds())
                    .bind("attachment", attachment)
                    .bind("placement", subject.row().id())
                    .mapTo(Stored.class)
                    .findOne())
        .orElseThrow(NotFound::new);
  }

  private byte[] cipher(long attachment, int chunk) {
    return database.read(
        h ->
            h.createQuery(CHUNK)
                .bind("id", attachment)
                .bind("chunk", chunk)
                .mapTo(byte[].class)
                .one());
  }

  private DataKey key(Stored s) {
    return DataKey.opened(master, s.keyId(), s.keyCipher(), DataKey.ofAttachment(s.id()));
  }

  private AttachmentRow row(Stored s) {
    String name =
        new String(key(s).open(s.nameCipher(), AttachmentStore.NAME), StandardCharsets.UTF_8);
    return new AttachmentRow(
        s.publicId(),
        name,
        s.mediaKind(),
        s.size(),
        HexFormat.of().formatHex(s.sha256()),
        s.scanStatus());
  }
}
