package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Seal;

/** Uploaded files as ciphertext in pieces of a mebibyte, each bound to its job and place. */
@ApplicationScoped
public class JobFiles {
  private static final int PIECE = 1 << 20;
  private static final long LIMIT = 50L << 20;

  /** A piece as it is stored. */
  public record Piece(String keyId, byte[] contentCipher) {}

  @Inject private Database database;
  @Inject private Seal seal;

  /**
   * @return size in bytes
   * @throws Invalid FILE_TOO_LARGE above 50 MB
   */
  long store(long job, InputStream content) throws IOException {
    long size = 0;
    byte[] piece = content.readNBytes(PIECE);
    for (int chunk = 0; piece.length > 0; chunk++) {
      size += piece.length;
      if (size > LIMIT) {
        throw new Invalid("file", "FILE_TOO_LARGE", 50);
      }
      insert(job, chunk, seal.seal(piece, purpose(job, chunk)));
      piece = content.readNBytes(PIECE);
    }
    return size;
  }

  private void insert(long job, int chunk, Seal.Sealed sealed) {
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO job_file (job_id, chunk, key_id, content_cipher) VALUES (:job, :chunk, :key, :cipher)")
                .bind("job", job)
                .bind("chunk", chunk)
                .bind("key", sealed.keyId())
                .bind("cipher", sealed.cipher())
                .execute());
  }

  /** The file, decrypted piece by piece as it is read. */
  InputStream open(long job) {
    List<Integer> chunks =
        database.read(
            h ->
                h.createQuery("SELECT chunk FROM job_file WHERE job_id = :job ORDER BY chunk")
                    .bind("job", job)
                    .mapTo(Integer.class)
                    .list());
    Iterator<Integer> left = chunks.iterator();
    Enumeration<InputStream> pieces =
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return left.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return piece(job, left.next());
          }
        };
    return chunks.isEmpty() ? InputStream.nullInputStream() : new SequenceInputStream(pieces);
  }

  private InputStream piece(long job, int chunk) {
    Piece stored =
        database.read(
            h ->
                h.createQuery(
                        "SELECT key_id, content_cipher FROM job_file WHERE job_id = :job AND chunk = :chunk")
                    .bind("job", job)
                    .bind("chunk", chunk)
                    .mapTo(Piece.class)
                    .one());
    return new java.io.ByteArrayInputStream(
        seal.open(stored.keyId(), stored.contentCipher(), purpose(job, chunk)));
  }

  private static String purpose(long job, int chunk) {
    return "job-file:" + job + ':' + chunk;
  }
}
