package no.greenwork.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock is between processes, so each holder here is one. */
class HomeLockTest {
  @TempDir private Path home;

  /** Holds the lock of a home for a while, after saying so. */
  static final class Holder {
    public static void main(String[] arguments) throws IOException, InterruptedException {
      System.setProperty("greenwork.home", arguments[0]);
      try (HomeLock lock = HomeLock.take(Settings.read())) {
        if (arguments[1].equals("stopping")) {
          lock.stopping();
        }
        System.out.println("held");
        Thread.sleep(Long.parseLong(arguments[2]));
      } catch (Refusal refusal) {
        System.out.println(refusal.getMessage());
      }
    }
  }

  @Test
  void aSecondStartInOneHomeIsRefusedAtOnce() throws IOException, InterruptedException {
    Process first = holder("running", 60_000);
    assertThat(first.inputReader().readLine()).isEqualTo("held");
    Process second = holder("running", 0);
    assertThat(second.inputReader().readLine()).startsWith("Green Work already runs or starts in");
    first.destroyForcibly().waitFor();
  }

  @Test
  void aStartThatComesWhileTheOneBeforeStopsWaitsForIt() throws IOException, InterruptedException {
    Process first = holder("stopping", 1_000);
    assertThat(first.inputReader().readLine()).isEqualTo("held");
    Process second = holder("running", 0);
    var said = second.inputReader();
    assertThat(said.readLine()).contains("still stopping");
    assertThat(said.readLine()).isEqualTo("held");
    assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aStartThatWasKilledLeavesNoLock() throws IOException, InterruptedException {
    Process first = holder("running", 60_000);
    assertThat(first.inputReader().readLine()).isEqualTo("held");
    first.destroyForcibly().waitFor();
    assertThat(holder("running", 0).inputReader().readLine()).isEqualTo("held");
  }

  private Process holder(String what, long milliseconds) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            home.toString(),
            what,
            Long.toString(milliseconds))
        .redirectErrorStream(true)
        .start();
  }
}
