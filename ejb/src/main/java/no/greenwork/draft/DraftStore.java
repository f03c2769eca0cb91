package no.greenwork.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Seal;

/** Where drafts lie: one for each user and form, sealed, forgotten after fourteen days. */
@ApplicationScoped
@Transactional
public class DraftStore {
  static final Duration KEPT = Duration.ofDays(14);
  private static final int FORGOTTEN_AT_ONCE = 1000;

  @Inject private Database database;
  @Inject private Seal seal;
  @Inject private Clock clock;

  /** A draft as it is stored. */
  public record Stored(String keyId, byte[] contentCipher, String versionSeen, Instant savedAt) {}

  Instant save(long user, String form, String version, String content) {
    Instant now = clock.now();
    Seal.Sealed sealed = seal.seal(content.getBytes(StandardCharsets.UTF_8), purpose(user, form));
    database.write(
        h -> {
          h.execute("DELETE FROM form_draft WHERE expires_at <= ? LIMIT " + FORGOTTEN_AT_ONCE, now);
          h.createUpdate(
                  "INSERT INTO form_draft (user_id, form_key, version_seen, key_id, content_cipher, saved_at, expires_at)"
                      + " VALUES (:user, :form, :version, :key, :cipher, :now, :expires) ON DUPLICATE KEY UPDATE"
                      + " version_seen = VALUES(version_seen), key_id = VALUES(key_id), content_cipher = VALUES(content_cipher),"
                      + " saved_at = VALUES(saved_at), expires_at = VALUES(expires_at)")
              .bind("user", user)
              .bind("form", form)
              .bind("version", version)
              .bind("key", sealed.keyId())
              .bind("cipher", sealed.cipher())
              .bind("now", now)
              .bind("expires", now.plus(KEPT))
              .execute();
        });
    return now;
  }

  Optional<Draft> find(long user, String form) {
    return database
        .read(
            h ->
                h.createQuery(
                        "SELECT key_id, content_cipher, version_seen, saved_at FROM form_draft"
                            + " WHERE user_id = :user AND form_key = :form AND expires_at > :now")
                    .bind("user", user)
                    .bind("form", form)
                    .bind("now", clock.now())
                    .mapTo(Stored.class)
                    .findOne())
        .map(
            stored -> {
              byte[] content =
                  seal.open(stored.keyId(), stored.contentCipher(), purpose(user, form));
              return new Draft(
                  new String(content, StandardCharsets.UTF_8),
                  stored.versionSeen(),
                  stored.savedAt());
            });
  }

  void discard(long user, String form) {
    database.write(
        h -> h.execute("DELETE FROM form_draft WHERE user_id = ? AND form_key = ?", user, form));
  }

  /** Moved to another user or another form, a stored draft does not open. */
  private static String purpose(long user, String form) {
    return "form-draft:" + user + ':' + form;
  }
}
