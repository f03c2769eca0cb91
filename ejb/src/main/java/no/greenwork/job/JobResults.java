package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import no.greenwork.shared.Database;
import no.greenwork.shared.Seal;

/** What was wrong with which rows, as ciphertext: the values in it are people's. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JobResults {
  /** One thing about one row. */
  public static class Line {
    public int line;
    public boolean warning;
    public String column;
    public String value;
    public String code;
    public String[] args;

    static Line of(int line, boolean warning, RowProblem problem) {
      Line made = new Line();
      made.line = line;
      made.warning = warning;
      made.column = problem.column();
      made.value = problem.value();
      made.code = problem.code();
      made.args = Arrays.stream(problem.args()).map(String::valueOf).toArray(String[]::new);
      return made;
    }
  }

  /** A page of results as it is stored. */
  public record Stored(int chunk, String keyId, byte[] contentCipher) {}

  @Inject private Database database;
  @Inject private Seal seal;

  private final Jsonb json = JsonbBuilder.create();

  /** Forgets what was found in this part of the file and those after it. */
  void clear(long job, int fromChunk) {
    database.write(
        h -> h.execute("DELETE FROM job_result WHERE job_id = ? AND chunk >= ?", job, fromChunk));
  }

  void append(long job, int chunk, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    byte[] text = json.toJson(lines.toArray(Line[]::new)).getBytes(StandardCharsets.UTF_8);
    Seal.Sealed sealed = seal.seal(text, purpose(job, chunk));
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO job_result (job_id, chunk, key_id, content_cipher) VALUES (:job, :chunk, :key, :cipher)"
                        + " ON DUPLICATE KEY UPDATE key_id = VALUES(key_id), content_cipher = VALUES(content_cipher)")
                .bind("job", job)
                .bind("chunk", chunk)
                .bind("key", sealed.keyId())
                .bind("cipher", sealed.cipher())
                .execute());
  }

  /** In the order of the file. */
  public void read(long job, Consumer<Line> reader) {
    List<Integer> chunks =
        new ArrayList<>(
            database.read(
                h ->
                    h.createQuery("SELECT chunk FROM job_result WHERE job_id = :job ORDER BY chunk")
                        .bind("job", job)
                        .mapTo(Integer.class)
                        .list()));
    for (int chunk : chunks) {
      Stored stored =
          database.read(
              h ->
                  h.createQuery(
                          "SELECT chunk, key_id, content_cipher FROM job_result WHERE job_id = :job AND chunk = :chunk")
                      .bind("job", job)
                      .bind("chunk", chunk)
                      .mapTo(Stored.class)
                      .one());
      byte[] text = seal.open(stored.keyId(), stored.contentCipher(), purpose(job, chunk));
      for (Line line : json.fromJson(new String(text, StandardCharsets.UTF_8), Line[].class)) {
        reader.accept(line);
      }
    }
  }

  private static String purpose(long job, int chunk) {
    return "job-result:" + job + ':' + chunk;
  }
}
