package no.greenwork.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the server has said since this start began. */
final class ServerLog {
  private static final String REASON = "Green Work does not start";

  private final Path file;
  private long from;

  ServerLog(Path file) {
    this.file = file;
  }

  void begin() throws IOException {
    from = Files.exists(file) ? Files.size(file) : 0;
  }

  /** Why the application refuses to start, in its own words. */
  Optional<String> refusal() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      log.seek(Math.min(from, log.length()));
      byte[] rest = new byte[(int) (log.length() - log.getFilePointer())];
      log.readFully(rest);
      return new String(rest, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(REASON))
          .map(line -> line.substring(line.indexOf(REASON)))
          .findFirst();
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
