package no.greenwork.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A database and a server for the tests alone: the product's own launcher, in {@code
 * .greenwork/test/} on ports that are free, started before the first test and stopped after the
 * last.
 */
public final class TestServers implements LauncherSessionListener {
  private static final long STOP_SECONDS = 40;

  private final TestMail mail = new TestMail();
  private Process launcher;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!Boolean.getBoolean("greenwork.test.servers") || launcher != null) {
      return;
    }
    try {
      TestHome home = TestHome.prepare();
      launcher = home.launch(mail.start());
      home.publish();
    } catch (IOException e) {
      throw new UncheckedIOException("The servers for the tests do not start", e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    MissingBrowser.tell();
    if (launcher == null) {
      return;
    }
    mail.stop();
    launcher.destroy();
    try {
      if (!launcher.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
    } catch (InterruptedException e) {
      launcher.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    launcher = null;
  }
}
