package no.greenwork.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * One start at a time in one home; the operating system lets go of it however the start ends. After
 * Ctrl-C the prompt is back before the servers have stopped: a start that comes meanwhile waits.
 */
final class HomeLock implements AutoCloseable {
  private static final Duration STOP = Duration.ofSeconds(60);

  private final FileChannel channel;
  private final Path stopping;

  private HomeLock(FileChannel channel, Path stopping) {
    this.channel = channel;
    this.stopping = stopping;
  }

  static HomeLock take(Settings settings) throws IOException {
    Files.createDirectories(settings.run());
    Path file = settings.run().resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Path stopping = settings.run().resolve("stopping");
    if (!locked(channel, stopping)) {
      channel.close();
      throw new Refusal(
          "Green Work already runs or starts in "
              + settings.home()
              + ": use that one, or choose another home and ports for a second.");
    }
    Files.deleteIfExists(stopping);
    return new HomeLock(channel, stopping);
  }

  private static boolean locked(FileChannel channel, Path stopping) throws IOException {
    Instant until = Instant.now().plus(STOP);
    boolean told = false;
    while (true) {
      if (channel.tryLock() != null) {
        return true;
      }
      if (!Files.exists(stopping) || Instant.now().isAfter(until)) {
        return false;
      }
      if (!told) {
        System.out.println("The start before this one is still stopping: waiting for it ...");
        told = true;
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("Interrupted while an earlier start was stopping: start again.", e);
    }
  }

  /** From now on whoever comes next waits instead of being refused. */
  void stopping() {
    try {
      Files.writeString(stopping, "");
    } catch (IOException e) {
      System.err.println("A start during this stop will be refused: " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
