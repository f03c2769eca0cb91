package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.greenwork.schedule.DeadLetters;

/**
 * Deletes on this node the files that could not be taken and that nobody has dealt with for a week:
 * as long as imported files are kept, but these lie in plain text.
 */
@ApplicationScoped
public class InboxSweep {
  private static final Duration KEPT = Duration.ofDays(7);

  /** {@code user/kind/failed/file}. */
  private static final int DEPTH = 4;

  @Inject private Inbox inbox;
  @Inject private DeadLetters letters;

  /** Null where this node has none. */
  public Path folder() {
    return inbox.folder();
  }

  /**
   * @return how many went
   */
  public int run(Instant now) throws IOException {
    Path folder = folder();
    if (folder == null || !Files.isDirectory(folder)) {
      return 0;
    }
    List<Path> failed;
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      failed = files.filter(InboxSweep::couldNotBeTaken).toList();
    }
    int gone = 0;
    for (Path file : failed) {
      if (since(file).isBefore(now.minus(KEPT)) && Files.deleteIfExists(file)) {
        letters.missing(InboxRoutes.INBOX, reference(folder, file));
        gone++;
      }
    }
    return gone;
  }

  private static boolean couldNotBeTaken(Path file) {
    return file.getParent().getFileName().toString().equals(Inbox.FAILED)
        && file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** As the file was called when it was to be taken. */
  private static String reference(Path folder, Path failed) {
    Path file = failed.getParent().resolveSibling(failed.getFileName());
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Since when it has lain there: the day of its content may be long before it was handed in. */
  private static Instant since(Path file) throws IOException {
    try {
      return ((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS))
          .toInstant();
    } catch (UnsupportedOperationException e) { // where files tell no such time
      return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    }
  }
}
