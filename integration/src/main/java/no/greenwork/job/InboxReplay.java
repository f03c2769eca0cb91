package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import no.greenwork.schedule.DeadLetterReplay;

/** A file that the inbox could not take lies in the folder {@code failed} beside it. */
@ApplicationScoped
public class InboxReplay implements DeadLetterReplay {
  @Inject private Inbox inbox;

  @Override
  public String route() {
    return InboxRoutes.INBOX;
  }

  @Override
  public boolean again(String reference) {
    Path failed = failed(reference);
    Path file = failed == null ? null : failed.getParent().resolveSibling(failed.getFileName());
    if (file == null || !Files.isRegularFile(failed) || Files.exists(file)) {
      return false;
    }
    try {
      Files.move(failed, file, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** It may be full of people: nobody wants it, so it is not kept. */
  @Override
  public boolean drop(String reference) {
    Path failed = failed(reference);
    try {
      return failed != null && Files.deleteIfExists(failed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Null where this node has no inbox, or the reference leads out of it. */
  private Path failed(String reference) {
    Path folder = inbox.folder();
    Path file = folder == null ? null : folder.resolve(reference).normalize();
    return file == null || !file.startsWith(folder)
        ? null
        : file.resolveSibling(Inbox.FAILED).resolve(file.getFileName());
  }
}
