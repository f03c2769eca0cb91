package no.greenwork.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One start at a time in one home; the operating system lets go of it however the start ends. */
final class HomeLock implements AutoCloseable {
  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  static HomeLock take(Settings settings) throws IOException {
    Files.createDirectories(settings.run());
    Path file = settings.run().resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new Refusal(
          "Green Work already runs or starts in "
              + settings.home()
              + ": use that one, or choose another home and ports for a second.");
    }
    return new HomeLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
