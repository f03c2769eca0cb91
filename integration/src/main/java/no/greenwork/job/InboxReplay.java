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
    Path file = inbox.folder().resolve(reference).normalize();
    Path failed = file.resolveSibling(Inbox.FAILED).resolve(file.getFileName());
    if (!file.startsWith(inbox.folder()) || !Files.isRegularFile(failed) || Files.exists(file)) {
      return false;
    }
    try {
      Files.move(failed, file, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
