package no.greenwork.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
  private static final String REFUSED =
      "Caused by: java.lang.IllegalStateException: Green Work does not start in production: demo accounts exist.\n";

  @TempDir private Path folder;

  @Test
  void theApplicationsOwnSentenceIsFound() throws IOException {
    ServerLog log = new ServerLog(written("before\n" + REFUSED + "after\n"));
    assertThat(log.refusal())
        .contains("Green Work does not start in production: demo accounts exist.");
  }

  @Test
  void whatAnEarlierStartSaidDoesNotCount() throws IOException {
    Path file = written(REFUSED);
    ServerLog log = new ServerLog(file);
    log.begin();
    assertThat(log.refusal()).isEmpty();
    Files.writeString(file, REFUSED, StandardOpenOption.APPEND);
    assertThat(log.refusal()).isPresent();
  }

  @Test
  void aServerThatHasSaidNothingYetHasNotRefused() throws IOException {
    ServerLog log = new ServerLog(folder.resolve("none"));
    log.begin();
    assertThat(log.refusal()).isEmpty();
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("server.log"), text);
  }
}
