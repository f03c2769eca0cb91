package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.Seal;

/**
 * Takes files in piece by piece, so that no file is ever whole in memory: each piece is measured,
 * hashed, shown to the scanner, sealed and written. What is refused on the way takes its
 * transaction with it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AttachmentStore {
  /** The largest file in megabytes. */
  static final int MOST_MB = 20;

  static final int PIECE = 1 << 18;
  static final String NAME = "name";
  private static final String FIELD = "file";
  private static final String KEY =
      "INSERT INTO attachment_key (attachment_id, key_id, key_cipher) VALUES (:id, :key, :cipher)";
  private static final String CHUNK =
      "INSERT INTO attachment_chunk (attachment_id, chunk, content_cipher) VALUES (:id, :chunk, :cipher)";
  private static final String FILE =
      "INSERT INTO attachment (id, public_id, name_cipher, media_kind, size, sha256, chunks, scan_status)"
          + " VALUES (:id, :public, :name, :kind, :size, :hash, :chunks, :scan)";

  @Inject private Database database;
  @Inject private Seal master;
  @Inject private Ids ids;
  @Inject private VirusScanner scanner;

  private final SecureRandom random = new SecureRandom();

  /** What was stored, for the log: no name, no content. */
  record Stored(
      long id, String publicId, FileType type, int size, String sha256, ScanStatus scan) {}

  /** Where a piece stands, bound into its seal. */
  static String piece(int chunk) {
    return "piece:" + chunk;
  }

  /**
   * @throws Invalid EMPTY_FILE, FILE_NAME, FILE_TYPE, FILE_TYPE_LIES, FILE_PROGRAM, FILE_TOO_LARGE,
   *     FILE_INFECTED
   * @throws ScannerSilent if there should be a scanner and it does not answer
   */
  Stored store(Upload upload) {
    String name = FileName.safe(upload.name());
    if (name.isEmpty()) {
      throw new Invalid(FIELD, "FILE_NAME");
    }
    try (InputStream content = upload.content().open()) {
      byte[] first = content.readNBytes(PIECE);
      return write(name, type(name, upload.declared(), first), first, content);
    } catch (IOException e) {
      throw new UncheckedIOException("A file could not be read", e);
    }
  }

  private static FileType type(String name, String declared, byte[] first) {
    if (first.length == 0) {
      throw new Invalid(FIELD, "EMPTY_FILE");
    }
    FileType type = FileType.of(first).orElseThrow(() -> new Invalid(FIELD, "FILE_TYPE", name));
    if (!type.isNamed(name) || type.contradicts(declared)) {
      throw new Invalid(
          FIELD,
          "FILE_TYPE_LIES",
          name,
          type.endings().getFirst().toUpperCase(java.util.Locale.ROOT));
    }
    return type;
  }

  private Stored write(String name, FileType type, byte[] first, InputStream rest)
      throws IOException {
    long id = ids.next();
    DataKey key = DataKey.random(random);
    Seal.Sealed sealed = key.sealed(master, DataKey.ofAttachment(id));
    database.write(
        h ->
            h.createUpdate(KEY)
                .bind("id", id)
                .bind("key", sealed.keyId())
                .bind("cipher", sealed.cipher())
                .execute());
    ProgramSearch programs = new ProgramSearch(type.programs());
    MessageDigest digest = sha256();
    int size = 0;
    int chunk = 0;
    try (VirusScanner.Scan scan = begin()) {
      for (byte[] piece = first; piece.length > 0; piece = rest.readNBytes(PIECE)) {
        size += piece.length;
        if (size > MOST_MB << 20) {
          throw new Invalid(FIELD, "FILE_TOO_LARGE", MOST_MB);
        }
        if (programs.in(piece)) {
          throw new Invalid(FIELD, "FILE_PROGRAM", name);
        }
        digest.update(piece);
        show(scan, piece);
        insert(id, chunk, key.seal(piece, piece(chunk)));
        chunk++;
      }
      String publicId = PublicId.random(random);
      ScanStatus status = verdict(scan, name);
      byte[] hash = digest.digest();
      Stored stored = new Stored(id, publicId, type, size, HexFormat.of().formatHex(hash), status);
      insert(stored, key.seal(name.getBytes(StandardCharsets.UTF_8), NAME), hash, chunk);
      return stored;
    }
  }

  private VirusScanner.Scan begin() {
    try {
      return scanner.begin();
    } catch (IOException e) {
      throw new ScannerSilent(e);
    }
  }

  private static void show(VirusScanner.Scan scan, byte[] piece) {
    try {
      scan.take(piece);
    } catch (IOException e) {
      throw new ScannerSilent(e);
    }
  }

  private static ScanStatus verdict(VirusScanner.Scan scan, String name) {
    ScanStatus status;
    try {
      status = scan.finish();
    } catch (IOException e) {
      throw new ScannerSilent(e);
    }
    if (status == ScanStatus.INFECTED) {
      throw new Invalid(FIELD, "FILE_INFECTED", name);
    }
    return status;
  }

  private void insert(long id, int chunk, byte[] cipher) {
    database.write(
        h ->
            h.createUpdate(CHUNK)
                .bind("id", id)
                .bind("chunk", chunk)
                .bind("cipher", cipher)
                .execute());
  }

  private void insert(Stored stored, byte[] name, byte[] hash, int chunks) {
    database.write(
        h ->
            h.createUpdate(FILE)
                .bind("id", stored.id())
                .bind("public", stored.publicId())
                .bind("name", name)
                .bind("kind", stored.type().name())
                .bind("size", stored.size())
                .bind("hash", hash)
                .bind("chunks", chunks)
                .bind("scan", stored.scan().name())
                .execute());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
